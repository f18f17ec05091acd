import { CLOSING_WORDS, DEVICE_NOUNS, DEVICE_WORDS } from './furniture-words';
import type { PlainLine } from './lines';
import { isPostscript } from './postscript';

// The long lists are asked about lines in lower case: to disregard case themselves, expressions of this size take an
// engine thirty milliseconds to prepare, which the first mail would wait for.
const CLOSING = new RegExp(
  String.raw`^(?:${CLOSING_WORDS.join('|')})\s*[,，、.。!！~:]*(?:\s*\p{L}[^\s,;:?!]{0,20}(?:\s\p{L}[^\s,;:?!]{0,20}){0,2}\.?)?\s*$`,
  'u',
);
const DEVICE = new RegExp(String.raw`^[\s*_\-—–<[(]*(?:${DEVICE_WORDS.join('|')})`, 'u');
const DEVICE_NOUN = new RegExp(DEVICE_NOUNS, 'u');
const DELIMITER = /^--$/;
const RULE = /^(?:--|—|––|__+|-{3,}|={3,}|\*{3,}|~{3,}|─{3,}|_{3,})$/;
const LABELLED =
  /^\W{0,3}(?:(?:t|m|e|w|f|a|p|d|c|o)\W{0,2}[:：+]|(?:tel|telephone|phone|mob|mobile|fax|cell|office|direct|whatsapp|whats app|wechat|weixin|skype|viber|telegram|line|e-?mail|mail|web|website|www|url|add|address|adresse|tél|téléphone|portable|telefon|telefono|teléfono|móvil|cel|celular|correo|cellulare|sede|adres|тел|телефон|моб|факс|почта|адрес|сайт|هاتف|جوال|موبايل|فاكس|بريد|العنوان|電話|电话|手机|手機|传真|傳真|邮箱|郵箱|邮编|地址|网址|網址|微信|電話番号|携帯|住所|〒|전화|휴대폰|팩스|주소|이메일|휴대전화|gsm|kom|adresa|address|dir|ufficio|vat|ust-?id|p\.?\s?iva|nip|cnpj|rfc|kvk|hrb)\W{0,2}(?:[:.：+(]|\s\+?\d))/u;
const REACH =
  /(?:[^\s<>@]+@[^\s<>@]+\.[^\s<>@]+|https?:|www\.|\+\d{1,3}[\s\d()-]{6,}|\(?0\d{1,4}\)?[\s\d/-]{6,})/i;
const PLACE =
  /\p{L}{3,}(?:straße|strasse|str\.|weg|platz|gasse|allee|laan|straat|gatan|vägen|vej|gade|utca|katu)(?!\p{L})|\b\d{4,6} \p{L}{2,}$|\b(?:street|road|rd|st|avenue|ave|blvd|suite|floor|building|bldg|zone|district|box|gmbh|ltd|llc|inc|corp|co|sarl|s\.?a|s\.?l|s\.?r\.?l|b\.?v|ag|kg|oy|ab|as|plc|pty|limited|company|group|straße|strasse|str|rue|calle|via|rua|ul|ulica|cd|cad|sok|mah|no)\b|[省市区區县縣路街号號楼樓室]|株式会社|有限公司|주식회사|\(주\)|ооо|ул\.|شركة|شارع/u;
/** What nobody puts into a signature: a question, money, a share, a quantity. */
const TALKS =
  /[?？؟]|\d\s?(?:%|％|usd|us\$|eur|€|\$|rmb|cny|元|pcs|pieces|units|stück|unidades|pièces|pezzi|шт|adet|قطعة|件|个|台|个月|天|日前|days|weeks|tage|jours|días|dias|giorni|дней|gün|개|명)(?![a-z])|(?:usd|us\$|eur|€|\$|£|rmb|¥|￥)\s?\d/u;

/** "Sent from my Wiko RIDGE": a name nobody has listed. */
const OWN_DEVICE = /^[Ss]ent from my(?: [\p{Lu}\d][^\s,.]*){1,5}\.?$/u;

export const isDelimiter = (bare: string): boolean => DELIMITER.test(bare);
export const isRule = (bare: string): boolean => RULE.test(bare);
export const isClosing = (line: PlainLine): boolean =>
  line.bare.length <= 90 && CLOSING.test(line.bare.toLowerCase());

/** "Sent from my iPhone" and its kin: a line by itself, naming a device or program. */
export function isDeviceLine({ bare }: PlainLine): boolean {
  if (bare.length > 130 || bare.split(/\s+/).length > 14) return false;
  const lower = bare.toLowerCase();
  if (!DEVICE.test(lower) || /[?？](?:\s|$)/.test(bare)) return false;
  return DEVICE_NOUN.test(lower) ? !/,\s+\p{Ll}/u.test(bare) : OWN_DEVICE.test(bare);
}

/** A telephone number, an address, a web site: what only a signature is made of. */
export function isContact({ bare }: PlainLine): boolean {
  return (
    bare.length <= 160 &&
    !isPostscript(bare) &&
    (LABELLED.test(bare.toLowerCase()) || (REACH.test(bare) && bare.split(/\s+/).length <= 14))
  );
}

/** A line of running text, as against a name, a title or an address. */
export function isProse(line: PlainLine): boolean {
  const { bare } = line;
  if (line.isLong) return true;
  if (isPostscript(bare)) return true;
  if (isContact(line) && !/[?？؟]/.test(bare)) return false;
  const lower = bare.toLowerCase();
  if (TALKS.test(lower)) return true;
  const words = bare.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
  const dense = (bare.match(/[\u3040-\u30ff\u3400-\u9fff\u0e00-\u0e7f]/g) ?? []).length;
  const ends = /[.!?。！？؟…]["'”’)]?$/.test(bare);
  if (PLACE.test(lower) && !(ends && words >= 9))
    return words >= 16 || (dense >= 10 && /[。！？]$/.test(bare));
  return (
    words >= 9 ||
    (words >= 4 && ends && !/\b(?:co|ltd|inc|s\.a|corp)\.$/i.test(bare)) ||
    dense >= 16 ||
    (dense >= 6 && /[。！？!?]$/.test(bare))
  );
}

/** A person's or a company's name: a few words with capitals, or a few characters. */
function isName({ bare }: PlainLine): boolean {
  if (bare.length > 60 || /[:?!;=]|\d/.test(bare)) return false;
  const dense = bare.match(/[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/g) ?? [];
  if (dense.length > 0) return bare.length <= 20 && !/[。，、！？]/.test(bare);
  const words = bare.split(/[\s|/]+/).filter((word) => /\p{L}/u.test(word));
  if (words.length === 0 || words.length > 8) return false;
  const capitals = words.filter((word) => /^[^\p{L}]*(?:\p{Lu}|\p{Lo})/u.test(word)).length;
  return (
    capitals >= Math.ceil(words.length * 0.6) &&
    !/[.…]$/.test(bare.replace(/\b(?:co|ltd|inc|corp|s\.a|l\.p|jr|dr)\.$/i, ''))
  );
}

/**
 * Where a signature without delimiter begins in the lines `from` to `to` (exclusive): the last paragraphs, if they are a
 * name and ways to reach it and nothing else. -1 if there is none.
 */
export function contactBlock(lines: readonly PlainLine[], from: number, to: number): number {
  let start = -1;
  let contacts = 0;
  let filled = 0;
  for (let k = to - 1; k >= from && filled < 16; k -= 1) {
    const line = lines[k] as PlainLine;
    if (line.isBlank) continue;
    const reaches = isContact(line);
    if (!reaches && (isProse(line) || !(isName(line) || PLACE.test(line.bare.toLowerCase())))) break;
    filled += 1;
    if (reaches) contacts += 1;
    const startsParagraph = k === from || (lines[k - 1]?.isBlank ?? true);
    if (startsParagraph && contacts > 0 && (isName(line) || isRule(line.bare))) start = k;
  }
  return start;
}
