import type { Hue } from './answers';

/** Attributes of one element, names in lower case. */
export type Attributes = Readonly<Record<string, string>>;

/**
 * What an element is to a mail program: `quote` holds a quoted mail, `history` opens one that goes on to the end of the
 * document, `signature` and `hidden` speak for themselves.
 */
export type Mark = 'quote' | 'history' | 'signature' | 'hidden' | null;

const UNSEEN = new Set([
  'script',
  'style',
  'head',
  'template',
  'noscript',
  'object',
  'svg',
  'math',
  'select',
  'textarea',
]);

/** Ids and classes by which programs mark a quoted mail. */
const QUOTE =
  /(?:^|\s)(?:yahoo_quoted\S*|ydp\S*yahoo_quoted\S*|protonmail_quote|tutanota_quote|zmail_extra|zmail_extra_hr|isreplycontent|ntes-mailmaster-quote|ntes_reply\S*|alimail-quote|lark-mail-quote\S*|history-quote-wrapper|gmail_extra_quote|front-blockquote|mailbird_quote\S*|reply-intro|spark-quote|js-email-quote|mail-quote-collapse|moz-email-headers-table-quote|quoted-text|originbody|hmquote|newton_quote)(?=\s|$)/i;
const BLOCKQUOTE = /gmail_quote|cite|protonmail|iphone|quote|moz-|crm|tutanota/i;
/** Ids and classes above a header block after which only history follows. */
const HISTORY =
  /(?:^|\s)(?:divrplyfwdmsg|x_divrplyfwdmsg|outlookmessageheader|appendonsend|x_appendonsend|mail-editor-reference-message-container|replyseparator|stopspelling|hmmessage_history|ms-outlook-mobile-reference-message)(?=\s|$)/i;
const OUTLOOK_RULE =
  /border:none;border-top:(?:solid)?#?\w+(?:1\.0pt)?(?:solid)?(?:1\.0pt)?;padding:3(?:\.0)?pt0/;
const SIGNATURE =
  /(?:^|\s)(?:gmail_signature|moz-signature|protonmail_signature_block(?:-user|-proton)?|x?_?ms-outlook-mobile-signature|ms-outlook-mobile-signature|applemailsignature|x?_?signature|lineBreakAtBeginningOfSignature|js-mailru-signature|js-signature|mail-signature|mailsignature|email-signature|ntes-pcmac-signature|ntes-mailmaster-signature|yahoo-signature|ydp\S*signature|front-signature|lark-mail-signature|__aliyun_signature_wrap|xmail_signature|foxmail_signature|_foxsignature|zmail_signature\S*|x_zm-_id_-sgn\S*|hs_signature|superhuman_signature|hse-signature|tutanota_signature|wisestamp_app_main|spark_signature|messagesignaturesection)(?=\s|$)/i;
const PREVIEW = /(?:^|\s)(?:preheader|preview-?text|mcnpreviewtext|hidden-preheader)(?=\s|$)/i;
const HIDES =
  /display:none|visibility:hidden|mso-hide:all|font-size:[01](?:px|pt)?(?:;|!|$)|max-height:0(?:px)?(?:;|!|$)|opacity:0(?:;|!|$)|(?:^|;)height:0(?:px)?;[^]*overflow:hidden|overflow:hidden;[^]*(?:^|;)height:0(?:px)?(?:;|!|$)/;

/** Style without blanks, in lower case. */
export const styleOf = (attributes: Attributes): string =>
  (attributes['style'] ?? '').toLowerCase().replace(/\s+/g, '');

/** What the element means, from its name, ids, classes and style. */
export function markOf(name: string, attributes: Attributes): Mark {
  const style = styleOf(attributes);
  const names = `${attributes['class'] ?? ''} ${attributes['id'] ?? ''} ${attributes['name'] ?? ''}`;
  if (
    UNSEEN.has(name) ||
    'hidden' in attributes ||
    HIDES.test(style) ||
    (PREVIEW.test(names) && /color:|font-size:/.test(style))
  )
    return 'hidden';
  if (name === 'includetail') return 'quote';
  if (
    name === 'blockquote' &&
    (BLOCKQUOTE.test(`${names} ${attributes['type'] ?? ''}`) || 'cite' in attributes)
  )
    return 'quote';
  if (QUOTE.test(names)) return 'quote';
  if (HISTORY.test(names) || OUTLOOK_RULE.test(style)) return 'history';
  if (
    SIGNATURE.test(names) ||
    attributes['data-smartmail'] === 'gmail_signature' ||
    'data-signature-widget' in attributes
  )
    return 'signature';
  return null;
}

/** Paragraphs without margin are lines: Outlook writes every line as one. */
export function isTightParagraph(attributes: Attributes): boolean {
  return (
    /mso(?:normal|plaintext|nospacing)/i.test(attributes['class'] ?? '') ||
    /(?:^|;)margin:0(?:px|cm|in|pt)?(?:0(?:px|cm|in|pt)?)*(?:;|$)/.test(styleOf(attributes))
  );
}

const NAMED: Readonly<Record<string, Hue>> = {
  red: 'red',
  crimson: 'red',
  darkred: 'red',
  firebrick: 'red',
  maroon: 'red',
  blue: 'blue',
  navy: 'blue',
  darkblue: 'blue',
  royalblue: 'blue',
  dodgerblue: 'blue',
  mediumblue: 'blue',
  green: 'green',
  darkgreen: 'green',
  seagreen: 'green',
  limegreen: 'green',
  purple: 'other',
  magenta: 'other',
  fuchsia: 'other',
  orange: 'other',
  orangered: 'red',
};

/** Colour in which an element sets its text: its hue, `null` for black, grey and white, `undefined` if it sets none. */
export function hueOf(name: string, attributes: Attributes): Hue | null | undefined {
  const written =
    /(?:^|;)color:([^;]+)/.exec(styleOf(attributes))?.[1] ??
    (name === 'font' ? attributes['color']?.toLowerCase().trim() : undefined);
  if (written === undefined) return undefined;
  const hex = /^#([0-9a-f]{3}|[0-9a-f]{6})\b/.exec(written)?.[1];
  const rgb = /^rgba?\((\d+),(\d+),(\d+)/.exec(written);
  if (hex) {
    const wide = hex.length === 3 ? [...hex].map((digit) => digit + digit).join('') : hex;
    return hueOfRgb(
      parseInt(wide.slice(0, 2), 16),
      parseInt(wide.slice(2, 4), 16),
      parseInt(wide.slice(4, 6), 16),
    );
  }
  if (rgb) return hueOfRgb(Number(rgb[1]), Number(rgb[2]), Number(rgb[3]));
  return NAMED[written.replace('!important', '')] ?? null;
}

function hueOfRgb(red: number, green: number, blue: number): Hue | null {
  const most = Math.max(red, green, blue);
  const least = Math.min(red, green, blue);
  if (most - least < 70) return null;
  if (most === red && green < most * 0.6 && blue < most * 0.6) return 'red';
  if (most === blue && red < most * 0.7) return 'blue';
  if (most === green && red < most * 0.8) return 'green';
  return 'other';
}
