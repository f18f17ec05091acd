// Texts and pages.
import { Buffer } from 'node:buffer';
import { angryChinese, bargainEnglish, spanish, traditional } from './what-they-write.mjs';
import { encoded, lines } from './wire.mjs';

export const files = {};

files['note-utf8.txt'] =
  `From: Marco Bellini <m.bellini@fontana.example>\nSubject: Q-20418\n\n${bargainEnglish}\n`;
files['note-outlook-copy.txt'] = lines(
  'From: Bellini, Marco <m.bellini@fontana.example> ',
  'Sent: Tuesday, May 14, 2024 4:31 PM',
  "To: 'Lily Chen' <lily@yongxin-tools.example>; Import Desk <import@fontana.example>",
  'Cc: g.ferrari@fontana.example',
  'Subject: RE: Quotation Q-20418',
  '',
  bargainEnglish,
);
files['note-gb18030.txt'] = encoded(
  `发件人：王建国 <wangjg@tongda-wujin.example>\n主题：尾款\n日期：2024-06-06 09:12\n\n${angryChinese}\n`,
  'gb18030',
);
files['note-utf16le.txt'] = Buffer.concat([
  Buffer.from([0xff, 0xfe]),
  Buffer.from(`主题: 报价\r\n\r\n${angryChinese}`, 'utf16le'),
]);
files['note-utf16be.txt'] = Buffer.concat([
  Buffer.from([0xfe, 0xff]),
  Buffer.from(angryChinese, 'utf16le').swap16(),
]);
files['note-big5.txt'] = encoded(traditional, 'big5');
files['note-windows-1252.txt'] = encoded(spanish, 'win1252');
files['note-without-header.txt'] =
  'To: be honest, your price is too high.\nSubject to your answer we cancel.\n';
files['page-gb2312.html'] = encoded(
  '<html><head><meta http-equiv="Content-Type" content="text/html; charset=gb2312"><title>报价 &amp; 价格</title></head><body><p>价格太高</p></body></html>',
  'gb2312',
);
files['note.rtf'] =
  "{\\rtf1\\ansi\\ansicpg936\\deff0{\\fonttbl{\\f0\\fnil\\fcharset134 SimSun;}{\\f1\\fswiss Arial;}}{\\*\\generator Riched20;}\\f0\\fs20\\'bc\\'db\\'b8\\'f1\\'cc\\'ab\\'b8\\'df\\par\\f1 Price \\{too\\} high \\u8212?\\~ok\\par}";
