// Mails of every kind: HTML, calendar, forwarded, sealed.
import { Buffer } from 'node:buffer';
import { files as charsets } from './of-charsets.mjs';
import { files as programs } from './of-programs.mjs';
import { base64, lines, quotedPrintable, simple } from './wire.mjs';

export const files = {};

// ---------------------------------------------------------------- HTML

files['html-only.eml'] = simple(
  'Newsletter <x@y.example>',
  'html only',
  null,
  'quoted-printable',
  quotedPrintable(
    Buffer.from(
      '<html><head><title>t</title><style>p{}</style></head><body><p>Lower the price to <b>EUR 4,20</b> or we cancel the order.</p></body></html>',
    ),
  ),
  ['Content-Type: text/html; charset=utf-8'],
);

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
files['html-with-chinese-stub.eml'] = alternative(
  '您的邮件客户端不支持HTML格式',
  '<p>价格太高，我们要换供应商，请尽快答复。</p>',
);
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
files['forwarded-with-remark.eml'] = forward(
  'Lily, please handle this today.',
  charsets['raw-gbk-headers.eml'],
  ['Content-Disposition: attachment; filename="mail.eml"'],
);
files['forwarded-bare.eml'] = forward('', programs['netease-163-gbk.eml']);
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
files['pgp-inline.eml'] = simple(
  'Marco Bellini <m.bellini@fontana.example>',
  'inline',
  'us-ascii',
  '7bit',
  '-----BEGIN PGP MESSAGE-----\r\n\r\nhQEMA0000\r\n-----END PGP MESSAGE-----\r\n',
);
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
