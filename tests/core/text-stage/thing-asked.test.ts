import fc from 'fast-check';
import { countItems } from '../../../src/core/text/item-lines';
import { thingAsked } from '../../../src/core/text/thing-asked';
import { languageFolders, packOf } from '../../support/packs';
import type { LanguageTag } from '../../../src/core/model';

const thing = (tag: LanguageTag, sentence: string): string | null => {
  const words = packOf(tag).mentions?.things;
  return words === undefined ? null : thingAsked(sentence, words);
};

describe('what a request asks for is named without please, reason or threat', () => {
  test.each([
    ['en', 'Could you please send me the corrected invoice, I need it for customs?', 'The corrected invoice'],
    ['en', 'Please confirm our ETA in Felixstowe.', 'Your ETA in Felixstowe'],
    ['en', 'We would like to have your price list.', 'Our price list'],
    ['en', 'Hello Amy, could you send the PI?', 'The PI'],
    ['de', 'Könnten Sie mir bitte den korrigierten Prüfbericht schicken?', 'Der korrigierte Prüfbericht'],
    ['de', 'Bitte senden Sie uns einen neuen Termin.', 'Ein neuer Termin'],
    ['fr', "Pouvez-vous m'envoyer la facture corrigée, s'il vous plaît ?", 'La facture corrigée'],
    ['fr', 'Merci de nous adresser la proforma.', 'La proforma'],
    ['es', '¿Me manda por favor la factura firmada?', 'La factura firmada'],
    ['es', 'Necesitamos el packing list corregido.', 'El packing list corregido'],
    ['pt', 'Podem enviar-me a fotografia da primeira caixa?', 'A fotografia da primeira caixa'],
    ['it', 'Mi mandi la foto del cartone da 100?', 'La foto del cartone da 100'],
    ['it', 'Potete inviarci il vostro listino?', 'Il nostro listino'],
    ['ru', 'Пришлите, пожалуйста, накладную и фото маркировки.', 'Накладная и фото маркировки'],
    ['ru', 'Просьба сообщить банковские реквизиты.', 'Банковские реквизиты'],
    ['ar', 'يرجى إرسال صورة لأول كرتون مكتمل.', 'صورة لأول كرتون مكتمل'],
    ['tr', 'Proformayı gönderebilir misiniz?', 'Proforma'],
    ['tr', 'Test raporunu paylaşmanızı rica ederiz.', 'Test raporu'],
    ['ja', '検査成績書をお送りいただけますでしょうか。', '検査成績書'],
    ['ja', '訂正版の発行をお願いします。', '訂正版の発行'],
    ['ko', '박스 사진을 보내 주세요.', '박스 사진'],
    ['ko', '원인과 처리 방법을 알려 주시기 바랍니다.', '원인과 처리 방법'],
    ['zh', '请把提单号和船期发我。', '提单号和船期'],
    ['zh', '麻烦您提供测试报告的全本。', '测试报告的全本'],
  ] as const)('%s: %s', (tag, sentence, name) => {
    expect(thing(tag, sentence)).toBe(name);
  });
});

describe('what has no name for who reads only the reply stays a sentence', () => {
  test.each([
    ['en', 'Can you tell me why nobody answers?'],
    ['en', 'Please send it.'],
    ['en', 'I need an answer by Friday.'],
    ['en', 'SEND ME THE REFUND NOW'],
    ['de', 'Bitte sagen Sie mir, wann Sie liefern.'],
    ['de', 'Ich hätte gern gewusst, wie das passieren konnte.'],
    ['fr', 'Pouvez-vous me dire quand vous livrez ?'],
    ['es', '¿Me puede decir cuándo sale?'],
    ['pt', 'Peço desculpa pela hora.'],
    ['it', 'Può dirmi quando partono?'],
    ['ru', 'Пришлите ответ.'],
    ['ar', 'هل يمكنكم أن تخبرونا متى؟'],
    ['tr', 'Bize ne zaman geleceğini bildirir misiniz?'],
    ['ja', '早くお返事をください。'],
    ['ko', '언제 보내 주실 수 있나요?'],
    ['zh', '请告诉我为什么没有人回复。'],
  ] as const)('%s: %s', (tag, sentence) => {
    expect(thing(tag, sentence)).toBeNull();
  });
});

test.each(languageFolders)('%s: any text is read, quickly, and names are short and plain', (tag) => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 600 }), (text) => {
      const name = thing(tag, text);
      if (name === null) return;
      expect(name.length).toBeLessThan(80);
      expect(name).not.toMatch(/[<>[\]{}]/);
    }),
    { numRuns: 200, seed: 12 },
  );
  expect(thing(tag, 'please send '.repeat(50_000))).toBeNull();
});

describe('lines of goods with a quantity', () => {
  test.each([
    ['Bowl blue   300 pcs   2.10\nBowl red   200 pcs   2.10', 2],
    ['PQ-110 | paumelle inox | 3 000 | 0,92\nPQ-114 | paumelle inox | 1 240 | 1,05', 2],
    ['- 580 ml hex jar      x 9,600\n- 63 mm twist lid gold x 25,000', 2],
    ['4oz ابيض سادة ........ 120 كرتونة (1000 حبة)\n8oz كرافت ............ 210', 2],
    ['竹沥水篮   2,400   1.32\n竹砧板 L   1,200   2.85', 2],
    ['INV 3320   USD 21,450.00\nINV 3327   USD 9,875.00', 0],
    ['The container left on 12.03.2025 with 300 cartons.', 0],
    ['We met in 2019.', 0],
    ['x'.repeat(100_000), 0],
  ])('%#', (text, lines) => {
    expect(countItems(text)).toBe(lines);
  });
});
