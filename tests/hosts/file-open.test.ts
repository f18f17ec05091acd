import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { MailFile } from '../../src/hosts/file/mail-file';
import { openMailFile } from '../../src/hosts/file/open-mail-file';

const FOLDER = path.join(__dirname, 'files');
const open = (name: string): Promise<MailFile> => openMailFile(name, readFileSync(path.join(FOLDER, name)));

interface Expected {
  readonly from: string | null;
  readonly subject: string;
  /** Words that must be in the body, read right. */
  readonly says: readonly string[];
  /** Words that must not be in the body. */
  readonly hides?: readonly string[];
  readonly sentAt?: string | null;
  readonly attachments?: boolean;
}

const ANGRY = ['货又晚了十天，上次你们答应得好好的', '尾款我就扣了', '宁海通达五金'];
const WANG = '王建国 <wangjg@tongda-wujin.example>';
const MARCO = 'Marco Bellini <m.bellini@fontana.example>';

const MAILS: Readonly<Record<string, Expected>> = {
  // programs
  'outlook-365.eml': {
    from: MARCO,
    subject: 'RE: Quotation Q-20418 garden shears',
    says: [
      'we will place the whole order with another supplier',
      'Sent: Monday, May 13, 2024 5:30 PM',
      '– “best quality”',
    ],
    hides: ['<div', 'cid:'],
    sentAt: '2024-05-14T08:31:20.000Z',
  },
  'gmail-reply.eml': {
    from: 'Ana Lucía Paz <analucia.paz@gmail.example>',
    subject: 'Re: Order 4471 – where are my goods?',
    says: ['two weeks late — unacceptable!', '> the forwarder has not confirmed yet.'],
    sentAt: '2024-06-02T02:05:11.000Z',
  },
  'apple-mail.eml': {
    from: 'Nora Lindqvist <nora@nordhem.example>',
    subject: 'Broken lamps, order 8812',
    says: ['84 of the 600 lamps', 'We expect a replacement before July.'],
    attachments: true,
  },
  'foxmail-gb2312.eml': {
    from: WANG,
    subject: '回复: 订单 4417 交期',
    says: [...ANGRY, '发件人： 李丽'],
    sentAt: '2024-06-06T01:12:45.000Z',
  },
  'qqmail-gb18030.eml': {
    from: '陈晓燕 <xychen@qq.example>',
    subject: '关于检测报告',
    says: ['没有检测报告和质保书，我不敢付定金', '㐂'],
  },
  'netease-163-gbk.eml': {
    from: '周敏 <zhoumin@163.example>',
    subject: 'Re:报价单（不锈钢锅）价格问题',
    says: ['目标价17.5，不行我们就换供应商'],
  },
  'thunderbird-flowed.eml': {
    from: 'Jürgen Großmann <j.grossmann@holzbau.example>',
    subject: 'Re: Packing list',
    says: [
      'refuses anything higher than that, as you know.',
      '> Shall we use the old label?\nJa, natürlich.',
      '\n-- \n',
    ],
  },
  'iphone.eml': {
    from: 'Sam Okafor <sam.okafor@okafor-imports.example>',
    subject: 'Re: Sample',
    says: ['That’s it.', 'Sent from my iPhone'],
  },
  // charsets
  'big5-8bit.eml': {
    from: '陳志豪 <chen@hongyun.example>',
    subject: '詢價：價格太高',
    says: ['我們只好把這批訂單轉給其他供應商'],
  },
  'iso-8859-1-8bit.eml': {
    from: 'Íñigo Muñoz <inigo@munoz-hnos.example>',
    subject: 'Reclamación pedido 311',
    says: ['último envío fue pésima', '¿Así trabajan ustedes?'],
  },
  'windows-1251-base64.eml': {
    from: 'Сергей Орлов <orlov@sever-torg.example>',
    subject: 'Заказ 4417',
    says: ['мы отменим заказ № 4417'],
  },
  'shift-jis-quoted-printable.eml': {
    from: '山田 太郎 <yamada@marutoku.example>',
    subject: '見積もりについて',
    says: ['値下げできない場合は、他社に発注します'],
  },
  'iso-2022-jp-7bit.eml': {
    from: '<yamada@marutoku.example>',
    subject: '見積',
    says: ['価格が高すぎます。'],
  },
  'euc-kr-base64.eml': {
    from: '김민수 <kim@hanbit.example>',
    subject: '주문 관련',
    says: ['주문을 취소하겠습니다'],
  },
  // what programs get wrong
  'raw-gbk-headers.eml': { from: WANG, subject: '尾款扣除通知', says: ANGRY },
  // a character parted over two encoded words; characters beyond what the label covers
  'parted-words.eml': {
    from: '<wangjg@tongda-wujin.example>',
    subject: '关于订单交期和尾款的问题',
    says: ['朱镕基㐂：价格太高了'],
  },
  'no-charset-gbk.eml': { from: '<wangjg@tongda-wujin.example>', subject: 'no charset', says: ANGRY },
  'utf8-labelled-latin1.eml': { from: WANG, subject: '订单 4417', says: ANGRY },
  'gbk-labelled-latin1.eml': { from: WANG, subject: '订单交期', says: ANGRY },
  'gbk-labelled-utf8.eml': { from: '<wangjg@tongda-wujin.example>', subject: 'wrong label', says: ANGRY },
  'utf8-labelled-gb2312.eml': { from: '<wangjg@tongda-wujin.example>', subject: 'wrong label', says: ANGRY },
  'unknown-charset.eml': {
    from: '<orlov@sever-torg.example>',
    subject: 'odd label',
    says: ['Если вы не снизите цену до 2,5 долларов'],
  },
  'bom.eml': { from: MARCO, subject: 'With a byte order mark', says: ['USD 12.80 is far too high'] },
  'utf16.eml': { from: WANG, subject: '记事本另存', says: ANGRY },
  'cr-only.eml': {
    from: MARCO,
    subject: 'Old Macintosh',
    says: ['Dear Lily,\n\nThank you'],
    sentAt: '2024-06-14T12:00:00.000Z',
  },
  'mbox-two-mails.eml': {
    from: MARCO,
    subject: 'First of two',
    says: ['From now on we pay after 60 days.'],
    hides: ['The second mail'],
  },
  'apple.emlx': {
    from: 'Nora Lindqvist <nora@nordhem.example>',
    subject: 'Saved by Apple Mail',
    says: ['We pay when you deliver.'],
    hides: ['plist'],
  },
  'no-from.eml': { from: null, subject: 'who am I', says: ['If the price stays, I am gone.'], sentAt: null },
  'group-from.eml': {
    from: 'Rossi, Paolo <p.rossi@fontana.example>',
    subject: 'folded and tabbed',
    says: ['Hello'],
  },
  // HTML
  'html-only.eml': { from: 'Newsletter <x@y.example>', subject: 'html only', says: ['<b>EUR 4,20</b>'] },
  'html-with-stub.eml': {
    from: MARCO,
    subject: 'two parts',
    says: ['<p>Your price is too high'],
    hides: ['does not support'],
  },
  'html-with-chinese-stub.eml': {
    from: MARCO,
    subject: 'two parts',
    says: ['<p>价格太高'],
    hides: ['不支持'],
  },
  'html-with-blank-text.eml': { from: MARCO, subject: 'two parts', says: ['<p>Cancel the order.</p>'] },
  'text-about-html.eml': {
    from: MARCO,
    subject: 'two parts',
    says: ['Send a PDF or we order elsewhere.'],
    hides: ['<p>'],
  },
  'page-gb2312.html': { from: null, subject: '报价 & 价格', says: ['<p>价格太高</p>'] },
  // calendar, forwards, reports, signatures
  'calendar-only.eml': {
    from: MARCO,
    subject: 'Call about order 4417',
    says: ['Lily, we discuss the late delivery.\nIf there is no plan by then, we stop all orders.', 'Teams'],
    hides: ['VCALENDAR'],
  },
  'calendar-with-text.eml': {
    from: MARCO,
    subject: 'Call',
    says: ['Please join, this is serious.'],
    hides: ['VCALENDAR', 'late delivery'],
    attachments: false,
  },
  'forwarded-with-remark.eml': {
    from: 'Boss Zhang <boss@yongxin-tools.example>',
    subject: 'Fwd: see attached',
    says: [
      `Lily, please handle this today.\n\n---------- Forwarded message ---------\nFrom: ${WANG}\n`,
      'Subject: 尾款扣除通知',
      ...ANGRY,
    ],
    attachments: true,
  },
  'forwarded-bare.eml': {
    from: '周敏 <zhoumin@163.example>',
    subject: 'Re:报价单（不锈钢锅）价格问题',
    says: ['不行我们就换供应商'],
    hides: ['Forwarded'],
    sentAt: '2024-06-07T03:20:00.000Z',
  },
  'forwarded-html.eml': {
    from: 'Boss Zhang <boss@yongxin-tools.example>',
    subject: 'Fwd: see attached',
    says: [
      '<div>Lily, please handle this today: 3 &lt; 4.</div>',
      'From: Newsletter &lt;x@y.example&gt;',
      '<b>EUR 4,20</b>',
    ],
  },
  'delivery-report.eml': {
    from: 'Mail Delivery System <mailer-daemon@mx.example>',
    subject: 'Undelivered Mail Returned to Sender',
    says: ['could not be delivered'],
    hides: ['Dear nobody'],
  },
  'smime-signed.eml': {
    from: MARCO,
    subject: 'signed',
    says: ['Signed, and still too expensive.'],
    attachments: false,
  },
  // Outlook items
  'outlook-unicode.msg': {
    from: MARCO,
    subject: 'RE: Quotation Q-20418 – 园艺剪',
    says: ['Dear Lily,\n\nThank you', 'another supplier'],
    hides: ['<p>'],
    sentAt: '2024-05-14T08:31:20.000Z',
    attachments: true,
  },
  'outlook-ansi-gbk.msg': {
    from: WANG,
    subject: '尾款扣除',
    says: ANGRY,
    sentAt: '2024-06-06T01:12:45.000Z',
  },
  'outlook-html.msg': {
    from: '周敏 <zhoumin@163.example>',
    subject: '价格',
    says: ['<p>价格太高了，我们要换供应商。</p>'],
  },
  'outlook-rtf.msg': {
    from: MARCO,
    subject: 'rich text',
    says: ['价格太高\nWe cancel.'],
    hides: ['宋体', '\\'],
  },
  'outlook-rtf-from-html.msg': {
    from: MARCO,
    subject: 'html in rtf',
    says: ['<p>Your price is 5€ too high &amp; we ƒo„ leave.</p>'],
    hides: ['htmltag', 'Arial'],
  },
  'outlook-forward-bare.msg': {
    from: MARCO,
    subject: 'Original complaint',
    says: ['we deduct 5%'],
    hides: ['Forwarded'],
  },
  'outlook-forward-remark.msg': {
    from: MARCO,
    subject: 'FW: Original complaint',
    says: ['Please handle.\n\n---------- Forwarded message ---------\nFrom: Marco', 'we deduct 5%'],
  },
  'outlook-clear-signed.msg': { from: MARCO, subject: 'signed', says: ['Signed, and still too expensive.'] },
  // texts
  'note-utf8.txt': { from: MARCO, subject: 'Q-20418', says: ['Dear Lily,'], hides: ['Subject:'] },
  'note-outlook-copy.txt': {
    from: 'Bellini, Marco <m.bellini@fontana.example>',
    subject: 'RE: Quotation Q-20418',
    says: ['Dear Lily,'],
    hides: ['Sent:'],
    sentAt: null,
  },
  'note-gb18030.txt': { from: WANG, subject: '尾款', says: ANGRY, hides: ['主题'] },
  'note-utf16le.txt': { from: null, subject: '报价', says: ANGRY },
  'note-utf16be.txt': { from: null, subject: '', says: ANGRY },
  'note-big5.txt': { from: null, subject: '', says: ['我們只好把這批訂單轉給其他供應商'] },
  'note-windows-1252.txt': { from: null, subject: '', says: ['¿Así trabajan ustedes?', 'Íñigo Muñoz'] },
  'note-without-header.txt': { from: null, subject: '', says: ['To: be honest', 'Subject to your answer'] },
  'note.rtf': {
    from: null,
    subject: '',
    says: ['价格太高\nPrice {too} high —\u00a0ok'],
    hides: ['SimSun', 'Riched20'],
  },
};

const REFUSED: Readonly<Record<string, string>> = {
  'smime-encrypted.eml': 'encrypted',
  'pgp-mime.eml': 'encrypted',
  'pgp-inline.eml': 'encrypted',
  'outlook-sealed.msg': 'encrypted',
  'outlook-contact.msg': 'not-a-mail',
  'old-word.doc': 'not-a-mail',
};

test.each(Object.entries(MAILS))('%s opens', async (name, expected) => {
  const mail = await open(name);
  const from = mail.from && `${mail.from.name} <${mail.from.email}>`.trim();
  expect({ from, subject: mail.subject }).toEqual({ from: expected.from, subject: expected.subject });
  for (const words of expected.says) expect(mail.body).toContain(words);
  for (const words of expected.hides ?? []) expect(mail.body).not.toContain(words);
  if (expected.sentAt !== undefined) expect(mail.sentAt).toBe(expected.sentAt);
  if (expected.attachments !== undefined) expect(mail.hasAttachments).toBe(expected.attachments);
  expect(mail.body).not.toMatch(/\r|\ufffd/);
});

test.each(Object.entries(REFUSED))('%s is refused as %s', async (name, code) => {
  await expect(open(name)).rejects.toMatchObject({ name: 'MailFileError', code });
});

test('every file of the folder is tried, and is what the script writes', () => {
  const tried = [...Object.keys(MAILS), ...Object.keys(REFUSED), 'empty-body.eml'].sort();
  const present = readdirSync(FOLDER).filter((name) => !name.endsWith('.mjs') && !name.startsWith('.'));
  expect(present.sort()).toEqual(tried);
  const report = execFileSync(process.execPath, [path.join(FOLDER, 'make-files.mjs'), '--check'], {
    encoding: 'utf8',
  });
  expect(report).toBe(`${tried.length} files checked\n`);
});

test('a mail without a text is a mail with an empty body', async () => {
  expect(await open('empty-body.eml')).toMatchObject({
    subject: 'Call me',
    body: '',
    from: { name: 'Marco Bellini' },
  });
});

test('addressees, thread and answer address are kept', async () => {
  expect(await open('outlook-365.eml')).toMatchObject({
    to: [{ name: 'Lily Chen', email: 'lily@yongxin-tools.example' }],
    cc: [
      { name: 'Ferrari, Giulia', email: 'g.ferrari@fontana.example' },
      { name: 'Import Desk', email: 'import@fontana.example' },
    ],
    messageId: '<AM0PR0402MB3891F0@AM0PR0402.eurprd04.prod.outlook.example>',
    inReplyTo: '<20240513093012.7A1@yongxin-tools.example>',
    references: [
      '<20240513093012.7A1@yongxin-tools.example>',
      '<AM0PR0402MB3891EE@AM0PR0402.eurprd04.prod.outlook.example>',
    ],
    hasAttachments: false,
  });
  expect(await open('thunderbird-flowed.eml')).toMatchObject({
    replyTo: { name: '', email: 'einkauf@holzbau.example' },
  });
  expect(await open('outlook-unicode.msg')).toMatchObject({
    to: [{ name: 'Lily Chen', email: 'lily@yongxin-tools.example' }],
    cc: [{ name: 'Giulia Ferrari', email: 'g.ferrari@fontana.example' }],
    replyTo: { name: 'Purchasing', email: 'purchasing@fontana.example' },
    messageId: '<AM0PR0402MB3891F0@outlook.example>',
    inReplyTo: '<1@yongxin-tools.example>',
    references: ['<1@yongxin-tools.example>', '<2@yongxin-tools.example>'],
  });
  expect(await open('note-outlook-copy.txt')).toMatchObject({
    to: [
      { name: 'Lily Chen', email: 'lily@yongxin-tools.example' },
      { name: 'Import Desk', email: 'import@fontana.example' },
    ],
    cc: [{ name: '', email: 'g.ferrari@fontana.example' }],
  });
  expect(await open('outlook-ansi-gbk.msg')).toMatchObject({
    to: [{ name: '李丽', email: 'lily@yongxin-tools.example' }],
  });
});

test('an archive says how many mails it holds besides the first', async () => {
  expect((await open('mbox-two-mails.eml')).furtherMails).toBe(1);
  expect((await open('gmail-reply.eml')).furtherMails).toBe(0);
});

test('HTML that does not begin with a tag still comes out as HTML', async () => {
  const source =
    'Subject: s\r\nContent-Type: text/html; charset=utf-8\r\n\r\nLower the price<br>or we cancel.';
  const mail = await openMailFile('a.eml', new TextEncoder().encode(source));
  expect(mail.body).toBe('<div>Lower the price<br>or we cancel.\n</div>');
});

test('a text that mentions tags stays a text', async () => {
  const source = 'Subject: s\r\nReceived: x\r\n\r\nWrite to <a@b.example> or see <https://x.example>, 2 < 3.';
  const mail = await openMailFile('a.eml', new TextEncoder().encode(source));
  expect(mail.body).toBe('Write to <a@b.example> or see <https://x.example>, 2 < 3.');
});
