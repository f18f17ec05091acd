// One charset each, and what programs get wrong about charsets and line ends.
import { Buffer } from 'node:buffer';
import {
  angryChinese,
  bargainEnglish,
  japanese,
  korean,
  russian,
  spanish,
  traditional,
} from './what-they-write.mjs';
import { base64, encoded, lines, quotedPrintable, simple, wire, word } from './wire.mjs';

export const files = {};

files['big5-8bit.eml'] = simple(
  `${word('陳志豪', 'big5')} <chen@hongyun.example>`,
  word('詢價：價格太高', 'big5'),
  'big5',
  '8bit',
  wire(traditional, 'big5'),
);
files['iso-8859-1-8bit.eml'] = simple(
  '=?iso-8859-1?Q?=CD=F1igo_Mu=F1oz?= <inigo@munoz-hnos.example>',
  '=?iso-8859-1?Q?Reclamaci=F3n_pedido_311?=',
  'iso-8859-1',
  '8bit',
  wire(spanish, 'latin1'),
);
files['windows-1251-base64.eml'] = simple(
  `${word('Сергей Орлов', 'win1251', 'windows-1251')} <orlov@sever-torg.example>`,
  word('Заказ 4417', 'win1251', 'windows-1251'),
  'windows-1251',
  'base64',
  base64(wire(russian, 'win1251')),
);
files['shift-jis-quoted-printable.eml'] = simple(
  `${word('山田 太郎', 'shift_jis', 'Shift_JIS')} <yamada@marutoku.example>`,
  word('見積もりについて', 'shift_jis', 'Shift_JIS'),
  'Shift_JIS',
  'quoted-printable',
  quotedPrintable(encoded(japanese, 'shift_jis')),
);
// ESC $ B … ESC ( B, as Japanese programs have sent it since the 1990s
files['iso-2022-jp-7bit.eml'] = simple(
  'yamada@marutoku.example',
  `=?ISO-2022-JP?B?${Buffer.from('\x1b$B8+@Q\x1b(B', 'latin1').toString('base64')}?=`,
  'ISO-2022-JP',
  '7bit',
  Buffer.from('\x1b$B2A3J$,9b$9$.$^$9!#\x1b(B\r\n', 'latin1'),
);
files['euc-kr-base64.eml'] = simple(
  `${word('김민수', 'euc-kr')} <kim@hanbit.example>`,
  word('주문 관련', 'euc-kr'),
  'ks_c_5601-1987',
  'base64',
  base64(wire(korean, 'euc-kr')),
);

// ---------------------------------------------------------------- what programs get wrong

files['raw-gbk-headers.eml'] = Buffer.concat([
  encoded(
    lines(
      'From: 王建国 <wangjg@tongda-wujin.example>',
      'To: 李丽 <lily@yongxin-tools.example>',
      'Subject: 尾款扣除通知',
      '',
    ),
    'gbk',
  ),
  Buffer.from(
    lines(
      'Date: Fri, 14 Jun 2024 12:00:00 +0800',
      'Content-Type: text/plain; charset="gb2312"',
      'Content-Transfer-Encoding: 8bit',
      '',
      '',
    ),
  ),
  wire(angryChinese, 'gbk'),
]);
const parted = encoded('关于订单交期和尾款的问题', 'gbk');
files['parted-words.eml'] = simple(
  '<wangjg@tongda-wujin.example>',
  `=?gb2312?B?${parted.subarray(0, 7).toString('base64')}?=\r\n =?gb2312?B?${parted.subarray(7).toString('base64')}?=`,
  'gb2312',
  '8bit',
  wire('朱镕基㐂：价格太高了', 'gb18030'),
);
files['no-charset-gbk.eml'] = simple(
  '<wangjg@tongda-wujin.example>',
  'no charset',
  null,
  '8bit',
  wire(angryChinese, 'gbk'),
);
files['utf8-labelled-latin1.eml'] = simple(
  `=?iso-8859-1?B?${Buffer.from('王建国').toString('base64')}?= <wangjg@tongda-wujin.example>`,
  `=?iso-8859-1?B?${Buffer.from('订单 4417').toString('base64')}?=`,
  'iso-8859-1',
  '8bit',
  wire(angryChinese, 'utf8'),
);
files['gbk-labelled-latin1.eml'] = simple(
  `=?iso-8859-1?B?${encoded('王建国', 'gbk').toString('base64')}?= <wangjg@tongda-wujin.example>`,
  `=?us-ascii?B?${encoded('订单交期', 'gbk').toString('base64')}?=`,
  'us-ascii',
  '8bit',
  wire(angryChinese, 'gbk'),
);
files['gbk-labelled-utf8.eml'] = simple(
  '<wangjg@tongda-wujin.example>',
  'wrong label',
  'utf-8',
  '8bit',
  wire(angryChinese, 'gbk'),
);
files['utf8-labelled-gb2312.eml'] = simple(
  '<wangjg@tongda-wujin.example>',
  'wrong label',
  'gb2312',
  '8bit',
  wire(angryChinese, 'utf8'),
);
files['unknown-charset.eml'] = simple(
  '<orlov@sever-torg.example>',
  'odd label',
  'x-cyrillic-win',
  '8bit',
  wire(russian, 'win1251'),
);
files['bom.eml'] = Buffer.concat([
  Buffer.from([0xef, 0xbb, 0xbf]),
  simple(
    'Marco Bellini <m.bellini@fontana.example>',
    'With a byte order mark',
    'utf-8',
    '8bit',
    wire(bargainEnglish, 'utf8'),
  ),
]);
files['utf16.eml'] = Buffer.concat([
  Buffer.from([0xff, 0xfe]),
  Buffer.from(
    lines('From: 王建国 <wangjg@tongda-wujin.example>', 'Subject: 记事本另存', '', angryChinese),
    'utf16le',
  ),
]);
files['cr-only.eml'] = Buffer.from(
  simple(
    'Marco Bellini <m.bellini@fontana.example>',
    'Old Macintosh',
    'us-ascii',
    '7bit',
    wire(bargainEnglish, 'ascii'),
  )
    .toString('latin1')
    .replace(/\r\n/g, '\r'),
  'latin1',
);
files['mbox-two-mails.eml'] = Buffer.concat([
  Buffer.from('From MAILER-DAEMON Fri Jun 14 12:00:00 2024\r\n'),
  simple(
    'Marco Bellini <m.bellini@fontana.example>',
    'First of two',
    'us-ascii',
    '7bit',
    wire(`${bargainEnglish}\n\nFrom now on we pay after 60 days.\n`, 'ascii'),
  ),
  Buffer.from('\r\nFrom - Fri Jun 14 13:00:00 2024\r\n'),
  simple('Someone Else <else@other.example>', 'Second of two', 'us-ascii', '7bit', 'The second mail.\r\n'),
]);
files['apple.emlx'] = (() => {
  const message = simple(
    'Nora Lindqvist <nora@nordhem.example>',
    'Saved by Apple Mail',
    'us-ascii',
    '7bit',
    'We pay when you deliver.\r\n',
  );
  const list =
    '<?xml version="1.0" encoding="UTF-8"?>\n<plist version="1.0"><dict><key>flags</key><integer>1</integer></dict></plist>\n';
  return Buffer.concat([Buffer.from(`${message.length}\n`), message, Buffer.from(list)]);
})();
files['empty-body.eml'] = simple(
  'Marco Bellini <m.bellini@fontana.example>',
  'Call me',
  'us-ascii',
  '7bit',
  '',
);
files['no-from.eml'] = lines(
  'Subject: who am I',
  'Date: yesterday',
  'Received: from nowhere',
  '',
  'If the price stays, I am gone.',
  '',
);
files['group-from.eml'] = lines(
  'Received: from list.example',
  'From: Buyers: "Rossi, Paolo" <p.rossi@fontana.example>, b@fontana.example;',
  'To: undisclosed-recipients:;',
  'Subject: folded',
  '\tand   tabbed',
  '',
  'Hello',
);
