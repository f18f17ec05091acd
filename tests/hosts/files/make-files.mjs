// Writes the mail files of this folder, byte by byte what the programs named in each file would write.
// All people, firms and orders are invented. Run `node tests/hosts/files/make-files.mjs` after a change;
// file-open.test.ts runs it with `--check` and fails when a file and this script disagree.
import { Buffer } from 'node:buffer';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { URL } from 'node:url';
import iconv from 'iconv-lite';
import { outlookFiles } from './make-msg.mjs';

const CRLF = '\r\n';

/** Joins header and body lines as they go over the wire. */
const lines = (...all) => all.join(CRLF);
const encoded = (text, charset) => iconv.encode(text, charset);
const base64 = (bytes) => Buffer.from(bytes).toString('base64').replace(/.{76}/g, `$&${CRLF}`);
const word = (text, charset, label = charset) => `=?${label}?B?${encoded(text, charset).toString('base64')}?=`;

function quotedPrintable(bytes) {
  const wrapped = [];
  for (const line of Buffer.from(bytes).toString('latin1').split('\n')) {
    let out = '';
    for (const [at, letter] of [...line].entries()) {
      const code = letter.charCodeAt(0);
      const isSafe = (code >= 33 && code <= 126 && letter !== '=') || (letter === ' ' && at < line.length - 1);
      const next = isSafe ? letter : `=${code.toString(16).toUpperCase().padStart(2, '0')}`;
      if (out.length + next.length > 75) {
        wrapped.push(`${out}=`);
        out = '';
      }
      out += next;
    }
    wrapped.push(out);
  }
  return wrapped.join(CRLF);
}

const PIXEL = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';
const SMALL_PDF = base64(Buffer.from('%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n'));

// ---------------------------------------------------------------- what the people write

const bargainEnglish = `Dear Lily,

Thank you for the quotation Q-20418. Your price of USD 12.80 is far too high. Our target is USD 10.50.
If you cannot meet it by Friday, we will place the whole order with another supplier.

Best regards,
Marco Bellini
Purchasing Manager, Fontana Garden Tools`;

const angryChinese = `李小姐，你好！

货又晚了十天，上次你们答应得好好的。客户天天催我，我非常生气！
再不给个说法，尾款我就扣了，以后的订单也不用谈了。

王建国
宁海通达五金`;

const traditional = `林小姐您好：

貴司報價 US$3.20 實在太高，同樣規格別家只要 US$2.75。
若無法降價，我們只好把這批訂單轉給其他供應商。

陳志豪
鴻運貿易有限公司`;

const spanish = `Estimada Sra. Wang:

La calidad del último envío fue pésima: 120 piezas llegaron rotas. ¿Así trabajan ustedes?
Si no nos compensan, cancelaremos todos los pedidos pendientes.

Saludos,
Íñigo Muñoz`;

const russian = `Добрый день, Анна!

Цена слишком высокая. Если вы не снизите цену до 2,5 долларов, мы отменим заказ № 4417.

С уважением,
Сергей Орлов`;

const japanese = `王様

いつもお世話になっております。
価格が高すぎます。値下げできない場合は、他社に発注します。

山田 太郎`;

const korean = `왕 대리님,

안녕하세요. 가격이 너무 높습니다. 인하가 어렵다면 주문을 취소하겠습니다.

김민수 드림`;

const files = {};

// ---------------------------------------------------------------- Outlook (Exchange): related, alternative, quoted-printable

files['outlook-365.eml'] = lines(
  'Received: from AM0PR0402.eurprd04.prod.outlook.example (2603:10a6::12) by',
  ' mx.fontana.example with HTTPS; Tue, 14 May 2024 08:31:22 +0000',
  'From: Marco Bellini <m.bellini@fontana.example>',
  'To: Lily Chen <lily@yongxin-tools.example>',
  'CC: "Ferrari, Giulia" <g.ferrari@fontana.example>, Import Desk',
  '\t<import@fontana.example>',
  'Subject: RE: Quotation Q-20418 garden shears',
  'Thread-Topic: Quotation Q-20418 garden shears',
  'Thread-Index: AdqlkXv3b0ZLq0n1T3K1e3H8yQ==',
  'Date: Tue, 14 May 2024 08:31:20 +0000',
  'Message-ID: <AM0PR0402MB3891F0@AM0PR0402.eurprd04.prod.outlook.example>',
  'References: <20240513093012.7A1@yongxin-tools.example>',
  ' <AM0PR0402MB3891EE@AM0PR0402.eurprd04.prod.outlook.example>',
  'In-Reply-To: <20240513093012.7A1@yongxin-tools.example>',
  'Accept-Language: it-IT, en-US',
  'Content-Language: en-US',
  'X-MS-Has-Attach: yes',
  'Content-Type: multipart/related;',
  '\tboundary="_004_AM0PR0402MB3891F0_";',
  '\ttype="multipart/alternative"',
  'MIME-Version: 1.0',
  '',
  '--_004_AM0PR0402MB3891F0_',
  'Content-Type: multipart/alternative;',
  '\tboundary="_000_AM0PR0402MB3891F0_"',
  '',
  '--_000_AM0PR0402MB3891F0_',
  'Content-Type: text/plain; charset="utf-8"',
  'Content-Transfer-Encoding: quoted-printable',
  '',
  quotedPrintable(
    Buffer.from(
      `${bargainEnglish}\n\n________________________________\nFrom: Lily Chen <lily@yongxin-tools.example>\nSent: Monday, May 13, 2024 5:30 PM\nTo: Marco Bellini <m.bellini@fontana.example>\nSubject: Quotation Q-20418 garden shears\n\nDear Marco,\n\nPlease find our offer below: USD 12.80 per piece, FOB Ningbo – “best quality”.\n\nLily`,
    ),
  ),
  '',
  '--_000_AM0PR0402MB3891F0_',
  'Content-Type: text/html; charset="utf-8"',
  'Content-Transfer-Encoding: quoted-printable',
  '',
  quotedPrintable(
    Buffer.from(
      `<html><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8"></head><body><div class="elementToProof">Dear Lily,</div><div><br></div><div>Your price of USD 12.80 is far too high.</div><img src="cid:logo01"></body></html>`,
    ),
  ),
  '',
  '--_000_AM0PR0402MB3891F0_--',
  '',
  '--_004_AM0PR0402MB3891F0_',
  'Content-Type: image/png; name="logo.png"',
  'Content-Disposition: inline; filename="logo.png"',
  'Content-ID: <logo01>',
  'Content-Transfer-Encoding: base64',
  '',
  PIXEL,
  '',
  '--_004_AM0PR0402MB3891F0_--',
  '',
);

// ---------------------------------------------------------------- Gmail: base64 text, "On … wrote:"

files['gmail-reply.eml'] = lines(
  'MIME-Version: 1.0',
  'References: <20240601.1@yongxin-tools.example>',
  'In-Reply-To: <20240601.1@yongxin-tools.example>',
  'From: =?UTF-8?Q?Ana_Luc=C3=ADa_Paz?= <analucia.paz@gmail.example>',
  'Date: Sat, 1 Jun 2024 21:05:11 -0500',
  'Message-ID: <CAF+paz01=x@mail.gmail.example>',
  'Subject: =?UTF-8?Q?Re=3A_Order_4471_=E2=80=93_where_are_my_goods=3F?=',
  'To: Lily Chen <lily@yongxin-tools.example>',
  'Content-Type: multipart/alternative; boundary="0000000000004f0a2d0619e1c1aa"',
  '',
  '--0000000000004f0a2d0619e1c1aa',
  'Content-Type: text/plain; charset="UTF-8"',
  'Content-Transfer-Encoding: base64',
  '',
  base64(
    Buffer.from(
      'Lily, this is the third time I ask. The goods are two weeks late — unacceptable!\r\nSend me the tracking number today or I open a dispute.\r\n\r\nAna Lucía\r\n\r\nOn Fri, May 31, 2024 at 3:02 AM Lily Chen <lily@yongxin-tools.example>\r\nwrote:\r\n\r\n> Dear Ana,\r\n> the forwarder has not confirmed yet.\r\n',
    ),
  ),
  '--0000000000004f0a2d0619e1c1aa',
  'Content-Type: text/html; charset="UTF-8"',
  'Content-Transfer-Encoding: base64',
  '',
  base64(
    Buffer.from(
      '<div dir="ltr">Lily, this is the third time I ask.<br></div><br><div class="gmail_quote"><blockquote class="gmail_quote">Dear Ana</blockquote></div>\r\n',
    ),
  ),
  '--0000000000004f0a2d0619e1c1aa--',
  '',
);

// ---------------------------------------------------------------- Apple Mail: two text parts round an attachment

files['apple-mail.eml'] = lines(
  'From: Nora Lindqvist <nora@nordhem.example>',
  'Content-Type: multipart/mixed;',
  '\tboundary="Apple-Mail=_6C1B7C53-19E0"',
  'Mime-Version: 1.0 (Mac OS X Mail 16.0 \\(3774.500.171.1.1\\))',
  'Subject: Broken lamps, order 8812',
  'Message-Id: <5F1C3B1A-07F5@nordhem.example>',
  'Date: Mon, 3 Jun 2024 10:00:00 +0200',
  'To: sales@brightway-lamps.example',
  'X-Mailer: Apple Mail (2.3774.500.171.1.1)',
  '',
  '',
  '--Apple-Mail=_6C1B7C53-19E0',
  'Content-Transfer-Encoding: 7bit',
  'Content-Type: text/plain;',
  '\tcharset=us-ascii',
  '',
  'Hello,',
  '',
  '84 of the 600 lamps arrived broken. The report is attached.',
  '',
  '--Apple-Mail=_6C1B7C53-19E0',
  'Content-Disposition: attachment;',
  "\tfilename*=utf-8''Bericht%20L%C3%A4mpchen.pdf",
  'Content-Type: application/pdf;',
  '\tx-unix-mode=0644;',
  '\tname*0="Bericht ";',
  '\tname*1="Lampchen.pdf"',
  'Content-Transfer-Encoding: base64',
  '',
  SMALL_PDF,
  '',
  '--Apple-Mail=_6C1B7C53-19E0',
  'Content-Transfer-Encoding: 7bit',
  'Content-Type: text/plain;',
  '\tcharset=us-ascii',
  '',
  'We expect a replacement before July.',
  '',
  'Nora',
  '--Apple-Mail=_6C1B7C53-19E0--',
  '',
);

// ---------------------------------------------------------------- Foxmail: GB2312

files['foxmail-gb2312.eml'] = lines(
  'Date: Thu, 6 Jun 2024 09:12:45 +0800',
  `From: ${word('王建国', 'gb2312')} <wangjg@tongda-wujin.example>`,
  `To: ${word('李小姐', 'gb2312')} <lily@yongxin-tools.example>`,
  `Subject: ${word('回复: 订单 4417 交期', 'gb2312')}`,
  'References: <2024060317254501@yongxin-tools.example>',
  'X-Priority: 3',
  'X-Mailer: Foxmail 7.2.25.331[cn]',
  'Mime-Version: 1.0',
  'Message-ID: <202406060912447312@tongda-wujin.example>',
  'Content-Type: multipart/alternative;',
  '\tboundary="----=_001_NextPart118612345678_=----"',
  '',
  'This is a multi-part message in MIME format.',
  '',
  '------=_001_NextPart118612345678_=----',
  'Content-Type: text/plain;',
  '\tcharset="GB2312"',
  'Content-Transfer-Encoding: base64',
  '',
  base64(
    encoded(
      `${angryChinese}\n\n发件人： 李丽\n发送时间： 2024-06-03 17:25\n收件人： 王建国\n主题： 订单 4417 交期\n王先生，货代说还要几天。`.replace(/\n/g, CRLF),
      'gb2312',
    ),
  ),
  '------=_001_NextPart118612345678_=----',
  'Content-Type: text/html;',
  '\tcharset="GB2312"',
  'Content-Transfer-Encoding: quoted-printable',
  '',
  quotedPrintable(encoded('<html><body><div>李小姐，你好！</div><div>货又晚了十天</div></body></html>', 'gb2312')),
  '',
  '------=_001_NextPart118612345678_=------',
  '',
);

// ---------------------------------------------------------------- QQ Mail: GB18030, HTML first in weight

files['qqmail-gb18030.eml'] = lines(
  'X-QQ-mid: webmail812t1717661501t9012345',
  `From: "=?gb18030?B?${encoded('陈晓燕', 'gb18030').toString('base64')}?=" <xychen@qq.example>`,
  `To: "=?gb18030?B?${encoded('李丽', 'gb18030').toString('base64')}?=" <lily@yongxin-tools.example>`,
  `Subject: ${word('关于检测报告', 'gb18030')}`,
  'Mime-Version: 1.0',
  'Content-Type: multipart/alternative;',
  '\tboundary="----=_NextPart_66616F7D_0A1B2C3D_4E5F"',
  'Content-Transfer-Encoding: 8Bit',
  'Date: Thu, 6 Jun 2024 16:11:41 +0800',
  'X-Priority: 3',
  'Message-ID: <tencent_3A4B5C6D7E8F@qq.example>',
  'X-QQ-MIME: TCMime 1.0 by Tencent',
  'X-Mailer: QQMail 2.x',
  '',
  'This is a multi-part message in MIME format.',
  '',
  '------=_NextPart_66616F7D_0A1B2C3D_4E5F',
  'Content-Type: text/plain;',
  '\tcharset="gb18030"',
  'Content-Transfer-Encoding: base64',
  '',
  base64(encoded('李小姐，我们第一次合作，没有检测报告和质保书，我不敢付定金。请先给我SGS报告，不然就算了。㐂\n', 'gb18030')),
  '',
  '------=_NextPart_66616F7D_0A1B2C3D_4E5F',
  'Content-Type: text/html;',
  '\tcharset="gb18030"',
  'Content-Transfer-Encoding: base64',
  '',
  base64(encoded('<div>李小姐，我们第一次合作</div>', 'gb18030')),
  '',
  '------=_NextPart_66616F7D_0A1B2C3D_4E5F--',
  '',
);

// ---------------------------------------------------------------- NetEase 163: GBK

files['netease-163-gbk.eml'] = lines(
  'Received: from zhoumin$163.example ( [192.0.2.15] ) by ajax-webmail',
  ' (Coremail) ; Fri, 7 Jun 2024 11:20:00 +0800 (CST)',
  'X-Originating-IP: [192.0.2.15]',
  'Date: Fri, 7 Jun 2024 11:20:00 +0800 (CST)',
  `From: ${word('周敏', 'gbk', 'GBK')} <zhoumin@163.example>`,
  'To: lily@yongxin-tools.example',
  `Subject: ${word('Re:报价单（不锈钢锅', 'gbk', 'GBK')}`,
  ` ${word('）价格问题', 'gbk', 'GBK')}`,
  'X-Priority: 3',
  'X-Mailer: Coremail Webmail Server Version XT5.0.14',
  'Content-Type: multipart/alternative; ',
  '\tboundary="----=_Part_123456_1234567890.1717730400000"',
  'MIME-Version: 1.0',
  'Message-ID: <5f0a1b2c.3d4e.18ff0a1b2c3.Coremail.zhoumin@163.example>',
  '',
  '------=_Part_123456_1234567890.1717730400000',
  'Content-Type: text/plain; charset=GBK',
  'Content-Transfer-Encoding: base64',
  '',
  base64(encoded('价格太高了，别家才18元。目标价17.5，不行我们就换供应商。\n周敏\n', 'gbk')),
  '------=_Part_123456_1234567890.1717730400000',
  'Content-Type: text/html; charset=GBK',
  'Content-Transfer-Encoding: base64',
  '',
  base64(encoded('<div style="line-height:1.7">价格太高了</div>', 'gbk')),
  '------=_Part_123456_1234567890.1717730400000--',
  '',
);

// ---------------------------------------------------------------- Thunderbird: format=flowed, inline reply

files['thunderbird-flowed.eml'] = lines(
  'Message-ID: <8a6f3c5e-11c2-4a43-9d0e-6d2f4f6f2a11@holzbau.example>',
  'Date: Wed, 12 Jun 2024 14:45:10 +0200',
  'MIME-Version: 1.0',
  'User-Agent: Mozilla Thunderbird',
  'Subject: Re: Packing list',
  'Content-Language: de-DE',
  'To: Lily Chen <lily@yongxin-tools.example>',
  'Reply-To: einkauf@holzbau.example',
  'From: =?UTF-8?Q?J=C3=BCrgen_Gro=C3=9Fmann?= <j.grossmann@holzbau.example>',
  'In-Reply-To: <20240611.9@yongxin-tools.example>',
  'Content-Type: text/plain; charset=UTF-8; format=flowed',
  'Content-Transfer-Encoding: 8bit',
  '',
  'On 11.06.24 10:02, Lily Chen wrote:',
  '> Do you accept 40 cartons per pallet?',
  'No. We said 32, and the warehouse refuses anything higher than ',
  'that, as you know.',
  '> Shall we use the old label?',
  'Ja, natürlich.',
  '',
  '-- ',
  'Jürgen Großmann',
  '',
);

// ---------------------------------------------------------------- a phone

files['iphone.eml'] = lines(
  'Content-Type: multipart/alternative;',
  ' boundary=Apple-Mail-0F2B7B1A-5E5B-4A0B-8C0E-1D2C3B4A5F60',
  'Content-Transfer-Encoding: 7bit',
  'From: Sam Okafor <sam.okafor@okafor-imports.example>',
  'Mime-Version: 1.0 (1.0)',
  'Subject: Re: Sample',
  'Message-Id: <3D1B6C2F@okafor-imports.example>',
  'Date: Thu, 13 Jun 2024 07:01:02 +0100',
  'To: Lily Chen <lily@yongxin-tools.example>',
  'X-Mailer: iPhone Mail (21F90)',
  '',
  '',
  '--Apple-Mail-0F2B7B1A-5E5B-4A0B-8C0E-1D2C3B4A5F60',
  'Content-Type: text/plain;',
  '\tcharset=utf-8',
  'Content-Transfer-Encoding: quoted-printable',
  '',
  quotedPrintable(Buffer.from('No warranty, no payment. That’s it.\n\nSent from my iPhone\n\n> On 12 Jun 2024, at 09:10, Lily Chen wrote:\n> \n> ﻿Dear Sam,\n')),
  '--Apple-Mail-0F2B7B1A-5E5B-4A0B-8C0E-1D2C3B4A5F60',
  'Content-Type: text/html;',
  '\tcharset=utf-8',
  'Content-Transfer-Encoding: quoted-printable',
  '',
  quotedPrintable(Buffer.from('<html><body dir="auto">No warranty, no payment. That’s it.<br></body></html>')),
  '--Apple-Mail-0F2B7B1A-5E5B-4A0B-8C0E-1D2C3B4A5F60--',
  '',
);

// ---------------------------------------------------------------- one charset each, as 8-bit, quoted-printable or base64

const simple = (from, subject, charset, transfer, body, extra = []) =>
  Buffer.concat([
    Buffer.from(
      lines(
        `From: ${from}`,
        'To: Lily Chen <lily@yongxin-tools.example>',
        `Subject: ${subject}`,
        'Date: Fri, 14 Jun 2024 12:00:00 +0000',
        'MIME-Version: 1.0',
        ...extra,
        ...(charset === null ? [] : [`Content-Type: text/plain; charset=${charset}`]),
        `Content-Transfer-Encoding: ${transfer}`,
        '',
        '',
      ),
    ),
    Buffer.from(body),
  ]);
const wire = (text, charset) => encoded(text.replace(/\n/g, CRLF), charset);

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
    lines('From: 王建国 <wangjg@tongda-wujin.example>', 'To: 李丽 <lily@yongxin-tools.example>', 'Subject: 尾款扣除通知', ''),
    'gbk',
  ),
  Buffer.from(
    lines('Date: Fri, 14 Jun 2024 12:00:00 +0800', 'Content-Type: text/plain; charset="gb2312"', 'Content-Transfer-Encoding: 8bit', '', ''),
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
files['no-charset-gbk.eml'] = simple('<wangjg@tongda-wujin.example>', 'no charset', null, '8bit', wire(angryChinese, 'gbk'));
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
files['gbk-labelled-utf8.eml'] = simple('<wangjg@tongda-wujin.example>', 'wrong label', 'utf-8', '8bit', wire(angryChinese, 'gbk'));
files['utf8-labelled-gb2312.eml'] = simple('<wangjg@tongda-wujin.example>', 'wrong label', 'gb2312', '8bit', wire(angryChinese, 'utf8'));
files['unknown-charset.eml'] = simple('<orlov@sever-torg.example>', 'odd label', 'x-cyrillic-win', '8bit', wire(russian, 'win1251'));
files['bom.eml'] = Buffer.concat([
  Buffer.from([0xef, 0xbb, 0xbf]),
  simple('Marco Bellini <m.bellini@fontana.example>', 'With a byte order mark', 'utf-8', '8bit', wire(bargainEnglish, 'utf8')),
]);
files['utf16.eml'] = Buffer.concat([
  Buffer.from([0xff, 0xfe]),
  Buffer.from(lines('From: 王建国 <wangjg@tongda-wujin.example>', 'Subject: 记事本另存', '', angryChinese), 'utf16le'),
]);
files['cr-only.eml'] = Buffer.from(
  simple('Marco Bellini <m.bellini@fontana.example>', 'Old Macintosh', 'us-ascii', '7bit', wire(bargainEnglish, 'ascii'))
    .toString('latin1')
    .replace(/\r\n/g, '\r'),
  'latin1',
);
files['mbox-two-mails.eml'] = Buffer.concat([
  Buffer.from('From MAILER-DAEMON Fri Jun 14 12:00:00 2024\r\n'),
  simple('Marco Bellini <m.bellini@fontana.example>', 'First of two', 'us-ascii', '7bit', wire(`${bargainEnglish}\n\nFrom now on we pay after 60 days.\n`, 'ascii')),
  Buffer.from('\r\nFrom - Fri Jun 14 13:00:00 2024\r\n'),
  simple('Someone Else <else@other.example>', 'Second of two', 'us-ascii', '7bit', 'The second mail.\r\n'),
]);
files['apple.emlx'] = (() => {
  const message = simple('Nora Lindqvist <nora@nordhem.example>', 'Saved by Apple Mail', 'us-ascii', '7bit', 'We pay when you deliver.\r\n');
  const list = '<?xml version="1.0" encoding="UTF-8"?>\n<plist version="1.0"><dict><key>flags</key><integer>1</integer></dict></plist>\n';
  return Buffer.concat([Buffer.from(`${message.length}\n`), message, Buffer.from(list)]);
})();
files['empty-body.eml'] = simple('Marco Bellini <m.bellini@fontana.example>', 'Call me', 'us-ascii', '7bit', '');
files['no-from.eml'] = lines('Subject: who am I', 'Date: yesterday', 'Received: from nowhere', '', 'If the price stays, I am gone.', '');
files['group-from.eml'] = lines(
  'Received: from list.example',
  'From: Buyers: "Rossi, Paolo" <p.rossi@fontana.example>, b@fontana.example;',
  'To: undisclosed-recipients:;',
  'Subject: folded',
  '\tand   tabbed',
  '',
  'Hello',
);

// ---------------------------------------------------------------- HTML

files['html-only.eml'] = simple('Newsletter <x@y.example>', 'html only', null, 'quoted-printable', quotedPrintable(Buffer.from('<html><head><title>t</title><style>p{}</style></head><body><p>Lower the price to <b>EUR 4,20</b> or we cancel the order.</p></body></html>')), [
  'Content-Type: text/html; charset=utf-8',
]);

const alternative = (text, html) =>
  lines(
    'From: Marco Bellini <m.bellini@fontana.example>',
    'Subject: two parts',
    'MIME-Version: 1.0',
    'Content-Type: multipart/alternative; boundary=b1',
    '',
    '--b1',
    'Content-Type: text/plain; charset=utf-8',
    '',
    text,
    '--b1',
    'Content-Type: text/html; charset=utf-8',
    '',
    html,
    '--b1--',
    '',
  );
files['html-with-stub.eml'] = alternative(
  'Your e-mail client does not support HTML messages. Please use another one.',
  '<html><body><p>Your price is too high, we look for another supplier.</p></body></html>',
);
files['html-with-chinese-stub.eml'] = alternative('您的邮件客户端不支持HTML格式', '<p>价格太高，我们要换供应商，请尽快答复。</p>');
files['html-with-blank-text.eml'] = alternative(' \r\n\u00a0\r\n', '<p>Cancel the order.</p>');
files['text-about-html.eml'] = alternative(
  'Our browser cannot show the HTML of your price list. Send a PDF or we order elsewhere.',
  '<p>Our browser cannot show the HTML of your price list. Send a PDF or we order elsewhere.</p>',
);

// ---------------------------------------------------------------- calendar, forwards, reports

const calendar = lines(
  'BEGIN:VCALENDAR',
  'METHOD:REQUEST',
  'PRODID:Microsoft Exchange Server 2010',
  'VERSION:2.0',
  'BEGIN:VTIMEZONE',
  'TZID:China Standard Time',
  'END:VTIMEZONE',
  'BEGIN:VEVENT',
  'ORGANIZER;CN="Bellini, Marco":mailto:m.bellini@fontana.example',
  'DESCRIPTION;LANGUAGE=en-US:Lily\\, we discuss the late delivery.\\nIf there is no ',
  ' plan by then\\, we stop all orders.\\n',
  'SUMMARY;LANGUAGE=en-US:Call about order 4417',
  'LOCATION:Teams',
  'DTSTART;TZID=China Standard Time:20240620T150000',
  'END:VEVENT',
  'END:VCALENDAR',
  '',
);
files['calendar-only.eml'] = lines(
  'From: Marco Bellini <m.bellini@fontana.example>',
  'To: lily@yongxin-tools.example',
  'Subject: Call about order 4417',
  'Date: Mon, 17 Jun 2024 09:00:00 +0200',
  'MIME-Version: 1.0',
  'Content-Type: text/calendar; charset="utf-8"; method=REQUEST',
  'Content-Transfer-Encoding: base64',
  '',
  base64(Buffer.from(calendar)),
  '',
);
files['calendar-with-text.eml'] = lines(
  'From: Marco Bellini <m.bellini@fontana.example>',
  'Subject: Call',
  'MIME-Version: 1.0',
  'Content-Type: multipart/alternative; boundary=cal',
  '',
  '--cal',
  'Content-Type: text/plain; charset=utf-8',
  '',
  'Please join, this is serious.',
  '--cal',
  'Content-Type: text/calendar; charset=utf-8; method=REQUEST',
  '',
  calendar,
  '--cal--',
  '',
);

const forward = (remark, inner, extra = []) =>
  Buffer.concat([
    Buffer.from(
      lines(
        'From: Boss Zhang <boss@yongxin-tools.example>',
        'To: lily@yongxin-tools.example',
        'Subject: Fwd: see attached',
        'Date: Fri, 14 Jun 2024 15:00:00 +0800',
        'MIME-Version: 1.0',
        'Content-Type: multipart/mixed; boundary=fwd',
        '',
        '--fwd',
        'Content-Type: text/plain; charset=utf-8',
        '',
        remark,
        '--fwd',
        'Content-Type: message/rfc822; name="mail.eml"',
        ...extra,
        '',
        '',
      ),
    ),
    Buffer.from(inner),
    Buffer.from('\r\n--fwd--\r\n'),
  ]);
files['forwarded-with-remark.eml'] = forward('Lily, please handle this today.', files['raw-gbk-headers.eml'], ['Content-Disposition: attachment; filename="mail.eml"']);
files['forwarded-bare.eml'] = forward('', files['netease-163-gbk.eml']);
files['forwarded-html.eml'] = forward('Lily, please handle this today: 3 < 4.', files['html-only.eml']);
files['delivery-report.eml'] = lines(
  'From: Mail Delivery System <mailer-daemon@mx.example>',
  'Subject: Undelivered Mail Returned to Sender',
  'MIME-Version: 1.0',
  'Content-Type: multipart/report; report-type=delivery-status; boundary=rep',
  '',
  '--rep',
  'Content-Type: text/plain; charset=us-ascii',
  '',
  'Your message could not be delivered.',
  '--rep',
  'Content-Type: message/delivery-status',
  '',
  'Final-Recipient: rfc822; nobody@fontana.example',
  '--rep',
  'Content-Type: message/rfc822',
  '',
  'From: lily@yongxin-tools.example',
  'Subject: Our offer',
  '',
  'Dear nobody',
  '--rep--',
  '',
);

// ---------------------------------------------------------------- sealed

files['smime-encrypted.eml'] = lines(
  'From: Marco Bellini <m.bellini@fontana.example>',
  'Subject: confidential',
  'MIME-Version: 1.0',
  'Content-Type: application/pkcs7-mime; smime-type=enveloped-data; name="smime.p7m"',
  'Content-Transfer-Encoding: base64',
  'Content-Disposition: attachment; filename="smime.p7m"',
  '',
  'MIAGCSqGSIb3DQEHA6CAMIACAQAxggFNMIIBSQIBADAxMBwxGjAYBgNVBAMTEVRlc3Q=',
  '',
);
files['pgp-mime.eml'] = lines(
  'From: Marco Bellini <m.bellini@fontana.example>',
  'Subject: ...',
  'MIME-Version: 1.0',
  'Content-Type: multipart/encrypted; protocol="application/pgp-encrypted"; boundary="pgp"',
  '',
  '--pgp',
  'Content-Type: application/pgp-encrypted',
  '',
  'Version: 1',
  '--pgp',
  'Content-Type: application/octet-stream; name="encrypted.asc"',
  '',
  '-----BEGIN PGP MESSAGE-----',
  '',
  'hQEMA0000000000000AQf/',
  '-----END PGP MESSAGE-----',
  '--pgp--',
  '',
);
files['pgp-inline.eml'] = simple('Marco Bellini <m.bellini@fontana.example>', 'inline', 'us-ascii', '7bit', '-----BEGIN PGP MESSAGE-----\r\n\r\nhQEMA0000\r\n-----END PGP MESSAGE-----\r\n');
files['smime-signed.eml'] = lines(
  'From: Marco Bellini <m.bellini@fontana.example>',
  'Subject: signed',
  'MIME-Version: 1.0',
  'Content-Type: multipart/signed; protocol="application/pkcs7-signature"; micalg=sha-256; boundary=sig',
  '',
  '--sig',
  'Content-Type: text/plain; charset=us-ascii',
  '',
  'Signed, and still too expensive.',
  '--sig',
  'Content-Type: application/pkcs7-signature; name="smime.p7s"',
  'Content-Transfer-Encoding: base64',
  'Content-Disposition: attachment; filename="smime.p7s"',
  '',
  'MIAGCSqGSIb3DQEHAqCAMIACAQExDzANBglghkgBZQMEAgEFADCA',
  '--sig--',
  '',
);

// ---------------------------------------------------------------- texts and pages

files['note-utf8.txt'] = `From: Marco Bellini <m.bellini@fontana.example>\nSubject: Q-20418\n\n${bargainEnglish}\n`;
files['note-outlook-copy.txt'] = lines(
  'From: Bellini, Marco <m.bellini@fontana.example> ',
  'Sent: Tuesday, May 14, 2024 4:31 PM',
  "To: 'Lily Chen' <lily@yongxin-tools.example>; Import Desk <import@fontana.example>",
  'Cc: g.ferrari@fontana.example',
  'Subject: RE: Quotation Q-20418',
  '',
  bargainEnglish,
);
files['note-gb18030.txt'] = encoded(`发件人：王建国 <wangjg@tongda-wujin.example>\n主题：尾款\n日期：2024-06-06 09:12\n\n${angryChinese}\n`, 'gb18030');
files['note-utf16le.txt'] = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(`主题: 报价\r\n\r\n${angryChinese}`, 'utf16le')]);
files['note-utf16be.txt'] = Buffer.concat([Buffer.from([0xfe, 0xff]), Buffer.from(angryChinese, 'utf16le').swap16()]);
files['note-big5.txt'] = encoded(traditional, 'big5');
files['note-windows-1252.txt'] = encoded(spanish, 'win1252');
files['note-without-header.txt'] = 'To: be honest, your price is too high.\nSubject to your answer we cancel.\n';
files['page-gb2312.html'] = encoded('<html><head><meta http-equiv="Content-Type" content="text/html; charset=gb2312"><title>报价 &amp; 价格</title></head><body><p>价格太高</p></body></html>', 'gb2312');
files['note.rtf'] = '{\\rtf1\\ansi\\ansicpg936\\deff0{\\fonttbl{\\f0\\fnil\\fcharset134 SimSun;}{\\f1\\fswiss Arial;}}{\\*\\generator Riched20;}\\f0\\fs20\\\'bc\\\'db\\\'b8\\\'f1\\\'cc\\\'ab\\\'b8\\\'df\\par\\f1 Price \\{too\\} high \\u8212?\\~ok\\par}';

/** name → bytes of every file of this folder that is not a script. */
function makeFiles() {
  const all = { ...files, ...outlookFiles({ bargainEnglish, angryChinese }) };
  return new Map(Object.entries(all).map(([name, content]) => [name, Buffer.from(content)]));
}

const isCheck = process.argv.includes('--check');
const stale = [...makeFiles()].filter(([name, bytes]) => {
  const path = new URL(name, import.meta.url);
  if (isCheck) return !existsSync(path) || !readFileSync(path).equals(bytes);
  writeFileSync(path, bytes);
  return false;
});
if (stale.length > 0) {
  console.error(`Not what make-files.mjs writes: ${stale.map(([name]) => name).join(', ')}`);
  process.exitCode = 1;
}
console.log(`${makeFiles().size} files ${isCheck ? 'checked' : 'written'}`);
