// A small writer of Outlook items ([MS-OXMSG]): enough properties for a mail with recipients and attachments.
import { Buffer } from 'node:buffer';
import CFB from 'cfb';
import iconv from 'iconv-lite';

const UNICODE = 0x001f;
const ANSI = 0x001e;
const BINARY = 0x0102;
const NUMBER = 0x0003;
const TIME = 0x0040;
const EMBEDDED = 0x000d;

const hex = (number, digits) => number.toString(16).toUpperCase().padStart(digits, '0');
const text = (id, value) => ({ id, type: UNICODE, bytes: Buffer.from(value, 'utf16le') });
const ansi = (id, value, charset) => ({ id, type: ANSI, bytes: iconv.encode(value, charset) });
const binary = (id, bytes) => ({ id, type: BINARY, bytes: Buffer.from(bytes) });
const number = (id, value) => ({ id, type: NUMBER, value: BigInt(value) });
/** Windows counts tenths of microseconds since 1601. */
const time = (id, iso) => ({ id, type: TIME, value: (BigInt(Date.parse(iso)) + 11644473600000n) * 10000n });

/** The `__properties_version1.0` stream: a header whose size depends on what the item hangs from, then 16 bytes each. */
function propertyStream(properties, headerBytes) {
  const stream = Buffer.alloc(headerBytes + 16 * properties.length);
  properties.forEach((property, at) => {
    const offset = headerBytes + 16 * at;
    stream.writeUInt32LE(property.id * 0x10000 + property.type, offset);
    stream.writeUInt32LE(6, offset + 4);
    if (property.value !== undefined) stream.writeBigUInt64LE(property.value, offset + 8);
    else stream.writeUInt32LE((property.bytes?.length ?? 0) + (property.type === UNICODE ? 2 : 0), offset + 8);
  });
  return stream;
}

function addItem(file, folder, item, headerBytes) {
  const { properties, recipients = [], attachments = [] } = item;
  CFB.utils.cfb_add(file, `${folder}__properties_version1.0`, propertyStream(properties, headerBytes));
  for (const { id, type, bytes } of properties) {
    if (bytes) CFB.utils.cfb_add(file, `${folder}__substg1.0_${hex(id, 4)}${hex(type, 4)}`, bytes);
  }
  recipients.forEach((recipient, at) => {
    addItem(file, `${folder}__recip_version1.0_#${hex(at, 8)}/`, { properties: recipient }, 8);
  });
  attachments.forEach((attachment, at) => {
    const name = `${folder}__attach_version1.0_#${hex(at, 8)}/`;
    addItem(file, name, { properties: attachment.properties }, 8);
    if (attachment.item) addItem(file, `${name}__substg1.0_3701${hex(EMBEDDED, 4)}/`, attachment.item, 24);
  });
}

/** An Outlook item as a file. */
export function makeMsg(item) {
  const file = CFB.utils.cfb_new();
  CFB.utils.cfb_del(file, '/\u0001Sh33tJ5');
  addItem(file, '/', item, 32);
  for (const id of ['0002', '0003', '0004']) {
    CFB.utils.cfb_add(file, `/__nameid_version1.0/__substg1.0_${id}0102`, Buffer.alloc(0));
  }
  return Buffer.from(CFB.write(file, { type: 'buffer' }));
}

/** Compressed RTF ([MS-OXRTFCP]) of literals only: a control byte of zero before every eight bytes. */
function compressedRtf(rtf) {
  const source = Buffer.from(rtf, 'latin1');
  const body = [];
  for (let at = 0; at < source.length; at += 8) body.push(0, ...source.subarray(at, at + 8));
  const header = Buffer.alloc(16);
  header.writeUInt32LE(body.length + 12, 0);
  header.writeUInt32LE(source.length, 4);
  header.write('LZFu', 8, 'latin1');
  return Buffer.concat([header, Buffer.from(body)]);
}

const recipient = (kind, name, email) => [number(0x0c15, kind), text(0x3001, name), text(0x3003, email), text(0x39fe, email)];

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
  '{\\*\\htmltag64 <p>}\\htmlrtf {\\htmlrtf0 Your price is 5\\\'80 too high {\\*\\htmltag84 &amp;}\\htmlrtf &\\htmlrtf0  we \\\'83o\\\'84 leave.\\htmlrtf\\par}\\htmlrtf0\n' +
  '{\\*\\htmltag72 </p>}{\\*\\htmltag58 </body>}{\\*\\htmltag27 </html>}}';

export function outlookFiles({ bargainEnglish, angryChinese }) {
  const sender = [text(0x0c1a, 'Marco Bellini'), text(0x0c1e, 'SMTP'), text(0x0c1f, 'm.bellini@fontana.example')];
  const inner = {
    properties: [text(0x001a, 'IPM.Note'), text(0x0037, 'Original complaint'), ...sender, text(0x1000, 'The goods are late, we deduct 5%.')],
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
    recipients: [recipient(1, 'Lily Chen', 'lily@yongxin-tools.example'), recipient(2, 'Giulia Ferrari', 'g.ferrari@fontana.example')],
    attachments: [{ properties: [text(0x3707, 'drawing.pdf'), binary(0x3701, Buffer.from('%PDF-1.4\n'))] }],
  };
  return {
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
      recipients: [[number(0x0c15, 1), ansi(0x3001, '李丽', 'gbk'), ansi(0x3003, '/O=YONGXIN/CN=LILY', 'ascii'), ansi(0x39fe, 'lily@yongxin-tools.example', 'ascii')]],
    }),
    'outlook-html.msg': makeMsg({
      properties: [
        text(0x001a, 'IPM.Note'),
        text(0x0037, '价格'),
        text(0x0c1a, '周敏'),
        text(0x0c1f, '/O=EXCHANGELABS/OU=EXCHANGE/CN=RECIPIENTS/CN=ZHOUMIN'),
        text(0x5d01, 'zhoumin@163.example'),
        binary(0x1013, iconv.encode('<html><head><meta charset="gb2312"></head><body><p>价格太高了，我们要换供应商。</p></body></html>', 'gbk')),
        number(0x3fde, 936),
      ],
    }),
    'outlook-rtf.msg': makeMsg({
      properties: [
        text(0x001a, 'IPM.Note'),
        text(0x0037, 'rich text'),
        ...sender,
        binary(0x1009, compressedRtf("{\\rtf1\\ansi\\ansicpg936\\deff0{\\fonttbl{\\f0\\fnil\\fcharset134 \\'cb\\'ce\\'cc\\'e5;}}{\\colortbl;\\red0\\green0\\blue0;}\\f0 \\'bc\\'db\\'b8\\'f1\\'cc\\'ab\\'b8\\'df\\par We cancel.\\par}")),
      ],
    }),
    'outlook-rtf-from-html.msg': makeMsg({
      properties: [text(0x001a, 'IPM.Note'), text(0x0037, 'html in rtf'), ...sender, binary(0x1009, compressedRtf(htmlRtf('{\\f0\\fswiss Arial;}')))],
    }),
    'outlook-forward-bare.msg': makeMsg({
      properties: [text(0x001a, 'IPM.Note'), text(0x0037, 'FW: Original complaint'), ...sender, text(0x1000, ' \r\n')],
      attachments: [{ properties: [text(0x3001, 'Original complaint'), number(0x3705, 5)], item: inner }],
    }),
    'outlook-forward-remark.msg': makeMsg({
      properties: [text(0x001a, 'IPM.Note'), text(0x0037, 'FW: Original complaint'), ...sender, text(0x1000, 'Please handle.')],
      attachments: [{ properties: [text(0x3001, 'Original complaint'), number(0x3705, 5)], item: inner }],
    }),
    'outlook-sealed.msg': makeMsg({
      properties: [text(0x001a, 'IPM.Note.SMIME'), text(0x0037, 'secret'), ...sender],
      attachments: [{ properties: [text(0x3707, 'smime.p7m'), text(0x370e, 'application/pkcs7-mime'), binary(0x3701, Buffer.from('MIAGCSqG'))] }],
    }),
    'outlook-clear-signed.msg': makeMsg({
      properties: [text(0x001a, 'IPM.Note.SMIME.MultipartSigned'), text(0x0037, 'signed'), ...sender],
      attachments: [
        {
          properties: [
            text(0x3707, 'smime.p7m'),
            text(0x370e, 'multipart/signed'),
            binary(0x3701, Buffer.from('Content-Type: multipart/signed; boundary=s\r\n\r\n--s\r\nContent-Type: text/plain\r\n\r\nSigned, and still too expensive.\r\n--s--\r\n')),
          ],
        },
      ],
    }),
    'outlook-contact.msg': makeMsg({ properties: [text(0x001a, 'IPM.Contact'), text(0x0037, 'Marco Bellini')] }),
    'old-word.doc': (() => {
      const file = CFB.utils.cfb_new();
      CFB.utils.cfb_add(file, '/WordDocument', Buffer.alloc(5000, 1));
      return Buffer.from(CFB.write(file, { type: 'buffer' }));
    })(),
  };
}
