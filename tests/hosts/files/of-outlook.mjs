// Outlook items: Unicode, ANSI, HTML, rich text, forwarded, signed, sealed.
import { Buffer } from 'node:buffer';
import CFB from 'cfb';
import iconv from 'iconv-lite';
import { ansi, binary, compressedRtf, makeMsg, number, text, time } from './make-msg.mjs';
import { angryChinese, bargainEnglish } from './what-they-write.mjs';

const recipient = (kind, name, email) => [
  number(0x0c15, kind),
  text(0x3001, name),
  text(0x3003, email),
  text(0x39fe, email),
];

const transportHeader = [
  'Received: from AM0PR04.outlook.example by mx.yongxin-tools.example; Tue, 14 May 2024 08:31:22 +0000',
  'From: Marco Bellini <m.bellini@fontana.example>',
  'To: Lily Chen <lily@yongxin-tools.example>',
  'Date: Tue, 14 May 2024 08:31:20 +0000',
  'Message-ID: <AM0PR0402MB3891F0@outlook.example>',
  'References: <1@yongxin-tools.example> <2@yongxin-tools.example>',
  'Reply-To: Purchasing <purchasing@fontana.example>',
  'Content-Type: multipart/alternative; boundary="_000_"',
  'MIME-Version: 1.0',
  '',
  '',
].join('\r\n');

const htmlRtf = (fontTable) =>
  `{\\rtf1\\ansi\\ansicpg1252\\fromhtml1 \\deff0{\\fonttbl\n${fontTable}}\n` +
  '{\\*\\htmltag19 <html>}{\\*\\htmltag34 <head>}{\\*\\htmltag41 </head>}{\\*\\htmltag50 <body>}\\htmlrtf \\f0\\htmlrtf0\n' +
  "{\\*\\htmltag64 <p>}\\htmlrtf {\\htmlrtf0 Your price is 5\\'80 too high {\\*\\htmltag84 &amp;}\\htmlrtf &\\htmlrtf0  we \\'83o\\'84 leave.\\htmlrtf\\par}\\htmlrtf0\n" +
  '{\\*\\htmltag72 </p>}{\\*\\htmltag58 </body>}{\\*\\htmltag27 </html>}}';

const sender = [
  text(0x0c1a, 'Marco Bellini'),
  text(0x0c1e, 'SMTP'),
  text(0x0c1f, 'm.bellini@fontana.example'),
];
const inner = {
  properties: [
    text(0x001a, 'IPM.Note'),
    text(0x0037, 'Original complaint'),
    ...sender,
    text(0x1000, 'The goods are late, we deduct 5%.'),
  ],
};
const unicode = {
  properties: [
    text(0x001a, 'IPM.Note'),
    text(0x0037, 'RE: Quotation Q-20418 – 园艺剪'),
    ...sender,
    text(0x007d, transportHeader),
    time(0x0039, '2024-05-14T08:31:20Z'),
    text(0x1000, bargainEnglish.replace(/\n/g, '\r\n')),
    binary(0x1013, Buffer.from('<html><body><p>Your price is far too high.</p></body></html>')),
    number(0x3fde, 65001),
    text(0x1035, '<AM0PR0402MB3891F0@outlook.example>'),
    text(0x1042, '<1@yongxin-tools.example>'),
  ],
  recipients: [
    recipient(1, 'Lily Chen', 'lily@yongxin-tools.example'),
    recipient(2, 'Giulia Ferrari', 'g.ferrari@fontana.example'),
  ],
  attachments: [{ properties: [text(0x3707, 'drawing.pdf'), binary(0x3701, Buffer.from('%PDF-1.4\n'))] }],
};
export const files = {
  'outlook-unicode.msg': makeMsg(unicode),
  'outlook-ansi-gbk.msg': makeMsg({
    properties: [
      ansi(0x001a, 'IPM.Note', 'ascii'),
      ansi(0x0037, '尾款扣除', 'gbk'),
      ansi(0x0c1a, '王建国', 'gbk'),
      ansi(0x0c1f, 'wangjg@tongda-wujin.example', 'ascii'),
      ansi(0x1000, angryChinese, 'gbk'),
      number(0x3ffd, 936),
      time(0x0e06, '2024-06-06T01:12:45Z'),
    ],
    recipients: [
      [
        number(0x0c15, 1),
        ansi(0x3001, '李丽', 'gbk'),
        ansi(0x3003, '/O=YONGXIN/CN=LILY', 'ascii'),
        ansi(0x39fe, 'lily@yongxin-tools.example', 'ascii'),
      ],
    ],
  }),
  'outlook-html.msg': makeMsg({
    properties: [
      text(0x001a, 'IPM.Note'),
      text(0x0037, '价格'),
      text(0x0c1a, '周敏'),
      text(0x0c1f, '/O=EXCHANGELABS/OU=EXCHANGE/CN=RECIPIENTS/CN=ZHOUMIN'),
      text(0x5d01, 'zhoumin@163.example'),
      binary(
        0x1013,
        iconv.encode(
          '<html><head><meta charset="gb2312"></head><body><p>价格太高了，我们要换供应商。</p></body></html>',
          'gbk',
        ),
      ),
      number(0x3fde, 936),
    ],
  }),
  'outlook-rtf.msg': makeMsg({
    properties: [
      text(0x001a, 'IPM.Note'),
      text(0x0037, 'rich text'),
      ...sender,
      binary(
        0x1009,
        compressedRtf(
          "{\\rtf1\\ansi\\ansicpg936\\deff0{\\fonttbl{\\f0\\fnil\\fcharset134 \\'cb\\'ce\\'cc\\'e5;}}{\\colortbl;\\red0\\green0\\blue0;}\\f0 \\'bc\\'db\\'b8\\'f1\\'cc\\'ab\\'b8\\'df\\par We cancel.\\par}",
        ),
      ),
    ],
  }),
  'outlook-rtf-from-html.msg': makeMsg({
    properties: [
      text(0x001a, 'IPM.Note'),
      text(0x0037, 'html in rtf'),
      ...sender,
      binary(0x1009, compressedRtf(htmlRtf('{\\f0\\fswiss Arial;}'))),
    ],
  }),
  'outlook-forward-bare.msg': makeMsg({
    properties: [
      text(0x001a, 'IPM.Note'),
      text(0x0037, 'FW: Original complaint'),
      ...sender,
      text(0x1000, ' \r\n'),
    ],
    attachments: [{ properties: [text(0x3001, 'Original complaint'), number(0x3705, 5)], item: inner }],
  }),
  'outlook-forward-remark.msg': makeMsg({
    properties: [
      text(0x001a, 'IPM.Note'),
      text(0x0037, 'FW: Original complaint'),
      ...sender,
      text(0x1000, 'Please handle.'),
    ],
    attachments: [{ properties: [text(0x3001, 'Original complaint'), number(0x3705, 5)], item: inner }],
  }),
  'outlook-sealed.msg': makeMsg({
    properties: [text(0x001a, 'IPM.Note.SMIME'), text(0x0037, 'secret'), ...sender],
    attachments: [
      {
        properties: [
          text(0x3707, 'smime.p7m'),
          text(0x370e, 'application/pkcs7-mime'),
          binary(0x3701, Buffer.from('MIAGCSqG')),
        ],
      },
    ],
  }),
  'outlook-clear-signed.msg': makeMsg({
    properties: [text(0x001a, 'IPM.Note.SMIME.MultipartSigned'), text(0x0037, 'signed'), ...sender],
    attachments: [
      {
        properties: [
          text(0x3707, 'smime.p7m'),
          text(0x370e, 'multipart/signed'),
          binary(
            0x3701,
            Buffer.from(
              'Content-Type: multipart/signed; boundary=s\r\n\r\n--s\r\nContent-Type: text/plain\r\n\r\nSigned, and still too expensive.\r\n--s--\r\n',
            ),
          ),
        ],
      },
    ],
  }),
  'outlook-contact.msg': makeMsg({
    properties: [text(0x001a, 'IPM.Contact'), text(0x0037, 'Marco Bellini')],
  }),
  'old-word.doc': (() => {
    const file = CFB.utils.cfb_new();
    CFB.utils.cfb_add(file, '/WordDocument', Buffer.alloc(5000, 1));
    return Buffer.from(CFB.write(file, { type: 'buffer' }));
  })(),
};
