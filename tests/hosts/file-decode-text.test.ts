import iconv from 'iconv-lite';
import { decodeText } from '../../src/hosts/file/decode-text';
import { rightHeader } from '../../src/hosts/file/right-charset';
import { westernBytes, westernText } from '../../src/hosts/file/western-bytes';

test.each([
  ['gb18030', '价格太高'],
  ['gb18030', '您好，价格太高了，如果不能降到2.5美元，我们就把订单给别的供应商。'],
  [
    'gb18030',
    'Dear Tom, the price is 太高了, please check order 12345 again and reply. Thanks and best regards.',
  ],
  ['big5', '您好，價格太高了，如果不能降到2.5美元，我們就把訂單給別的供應商。'],
  ['shift_jis', 'お世話になっております。価格が高すぎます。'],
  ['euc-jp', 'お世話になっております。価格が高すぎます。'],
  ['euc-kr', '안녕하세요. 가격이 너무 높습니다. 주문을 취소하겠습니다.'],
  ['win1251', 'Если вы не снизите цену, мы отменим заказ.'],
  ['win1252', 'The price is €5 – “too high”. Müller'],
  ['win1252', 'Très déçu de la qualité ; nous annulerons la commande après réception.'],
  ['win1252', 'Não estamos satisfeitos. A situação é péssima, já são três atrasos.'],
  ['utf8', 'Größe 5€, 价格太高, цена'],
  ['utf-16le', '\ufeff价格太高'],
  ['utf-16le', 'Your price is too high.'],
])('unlabelled %s text is read: %s', (encoding, text) => {
  expect(decodeText(iconv.encode(text, encoding))).toBe(text.replace(/^\ufeff/, ''));
});

test.each([
  ['a right label decides what statistics cannot', 'big5', '價格太高', 'big5'],
  ['a Western label over Western text stands', 'win1252', 'Größe und Qualität überprüfen', 'iso-8859-1'],
  ['a Western label over Chinese does not', 'gb18030', '价格太高，我们要换供应商', 'us-ascii'],
  ['a Chinese label over UTF-8 does not', 'utf8', '价格太高，我们要换供应商', 'gb2312'],
  ['a label nobody knows is no label', 'gb18030', '价格太高，我们要换供应商', 'x-mystery'],
])('%s', (_rule, encoding, text, label) => {
  expect(decodeText(iconv.encode(text, encoding), label)).toBe(text);
});

test('UTF-8 cut inside a character, or with a damaged byte, stays UTF-8', () => {
  const bytes = iconv.encode('价格太高，我们要换供应商。Thanks.', 'utf8');
  expect(decodeText(bytes.subarray(0, 7))).toContain('价格');
  const damaged = Buffer.from(bytes);
  damaged[4] = 0xff;
  expect(decodeText(damaged)).toContain('我们要换供应商');
});

test('a Western text that ends in an accent loses nothing', () => {
  expect(decodeText(iconv.encode('deux cafés, un café', 'win1252'))).toBe('deux cafés, un café');
});

test('every byte survives the way to windows-1252 text and back', () => {
  const bytes = Uint8Array.from({ length: 256 }, (_, byte) => byte);
  expect(westernBytes(westernText(bytes))).toEqual(bytes);
  expect(westernText(Uint8Array.of(0x80, 0x93))).toBe('€“');
  expect(westernBytes('价')).toBeNull();
});

test.each([
  ['ç\u008e‹å»ºå›½', '王建国'],
  ['Íõ½¨¹ú', '王建国'],
  ['Íñigo Muñoz', 'Íñigo Muñoz'],
  ['Müller & Söhne', 'Müller & Söhne'],
  ['王建国', '王建国'],
  ['plain', 'plain'],
])('the header word %s means %s', (shown, meant) => {
  expect(rightHeader(shown)).toBe(meant);
});
