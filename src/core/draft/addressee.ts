import { isForMany } from '../model';
import type { LanguageTag, Mail, Reading } from '../model';
import { cleanText } from '../text/clean-text';
import { escaped } from '../text/word-list';
import { isFriend } from './familiar-book';
import {
  JAPANESE_TITLES,
  KOREAN_TITLES,
  LONG_SURNAMES,
  MAILBOX_ENDINGS,
  MAILBOX_WORDS,
  SIGN_OFFS,
  TITLES,
} from './mailbox-words';

/** How the customer may be greeted. A gender is never guessed: a title is used only when the customer wrote it. */
export type Addressee =
  | { readonly kind: 'person'; readonly name: string }
  | { readonly kind: 'titled'; readonly name: string }
  | { readonly kind: 'nobody' };

const NOBODY: Addressee = { kind: 'nobody' };
const LONGEST_NAME = 60;
const MOST_WORDS = 4;
const HAN_NAME = /^[\u3400-\u9fff]{2,4}$/;
const HAS_WIDE_SIGNS = /[\u2e80-\u9fff\uac00-\ud7af]/;
const HAN_START = /^[\u3400-\u9fff]/;

/** Parts of a name that stay small: "Sucesores de", "van den", "da Silva". */
const SMALL_PARTS: ReadonlySet<string> = new Set(
  'de del la las los y e da das do dos di della van von der den zu af bin al el le du des'.split(' '),
);

/** "SCHMIDT" and "schmidt" become "Schmidt"; "McDonald" and names in other scripts stay as they are. */
function usualCase(word: string): string {
  const lower = word.toLowerCase();
  if (HAS_WIDE_SIGNS.test(word) || (word !== lower && word !== word.toUpperCase())) return word;
  return lower.replace(/(^|[-'’.])(.)/g, (_, before: string, first: string) => before + first.toUpperCase());
}

function surnameOf(name: string): string {
  return (
    LONG_SURNAMES.find((surname) => name.startsWith(surname) && name.length > surname.length) ??
    name.slice(0, 1)
  );
}

/** "王经理", "王伟 采购经理", "王伟（总经理）": the surname with the title. */
function titledName(text: string): string | null {
  const [name = '', ...rest] = text.split(/[\s()（）,，/|-]+/).filter((word) => word !== '');
  const found = TITLES.find(([title]) => (rest.length > 0 ? rest.includes(title) : name.endsWith(title)));
  if (found === undefined || !HAN_START.test(name)) return null;
  const [written, title] = found;
  if (rest.length > 0) return HAN_NAME.test(name) ? surnameOf(name) + title : null;
  const bare = name.slice(0, -written.length);
  return bare.length >= 1 && bare.length <= 4 && !isMailbox(bare) ? surnameOf(bare) + title : null;
}

/** "調達 石黒": the department before the name. */
const JAPANESE_DEPARTMENT =
  /^(?:調達|購買|資材|仕入|営業|品質|品質保証|品質管理|総務|経理|業務|物流|貿易)(?:部|課|室|担当)?\s+(?=\S)/;

/** "佐藤 部長" is greeted as 佐藤 様: the title makes way for 様, and a surname is never cut to one sign. */
function withoutJapaneseTitle(name: string): string {
  const person = name.replace(JAPANESE_DEPARTMENT, '');
  const title = JAPANESE_TITLES.find((one) => person.endsWith(one) && person.length > one.length);
  return title === undefined ? person : person.slice(0, -title.length).trim();
}

/** "김민수 부장", "신동엽 부장님": the name with the title as it is said; the book adds 님. */
function koreanTitled(name: string): string | null {
  const bare = name.replace(/님$/, '');
  const title = KOREAN_TITLES.find((one) => bare.endsWith(one));
  const before = title === undefined ? '' : bare.slice(0, -title.length).trim();
  return /^[\uac00-\ud7af]{1,4}$/.test(before) ? `${before} ${title ?? ''}` : null;
}

/** "Lim Bee Choo 林美珠": in a Chinese letter the Chinese name; "行政組 Ms. Yip": the person, not the department. */
function inChinese(name: string): string {
  const [signs = ''] = /[\u3400-\u9fff]{2,4}/.exec(name) ?? [];
  // "Raymond 鄧": called by the name he uses, since the surname would want a title nobody wrote.
  const called = /^(\p{Lu}\p{Ll}+) [\u3400-\u9fff]$/u.exec(name);
  if (called !== null) return called[1] ?? name;
  const letters = name
    .replace(/[\u3400-\u9fff()（）]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  if (signs === '' || letters.length < 2 || /[^\p{L}\s.'’-]/u.test(letters)) return name;
  return isMailbox(signs) ? letters : signs;
}

function isMailbox(name: string): boolean {
  // 矢部, 服部 and 阿部 are people; a department has three signs or more.
  const isShortSurname = /^[\u3400-\u9fff]部$/.test(name) && name !== '本部';
  if (!isShortSurname && MAILBOX_ENDINGS.some((ending) => name.endsWith(ending))) return true;
  return name
    .toLowerCase()
    .split(/[\s.,&/_-]+/)
    .some((word) => MAILBOX_WORDS.has(word));
}

/**
 * Reads a display name or a signing line. Anything doubtful is nobody: a neutral greeting offends no one.
 * @param language of the mail, which decides how a name in Chinese characters with a title is to be read
 */
export function addresseeFrom(displayName: string, language: LanguageTag | null = null): Addressee {
  const given = cleanText(displayName, LONGEST_NAME + 1);
  if (given.length > LONGEST_NAME) return NOBODY;
  const whole =
    language === 'ja' ? withoutJapaneseTitle(given) : language === 'zh' ? inChinese(given) : given;
  const titled = language === 'ja' ? null : language === 'ko' ? koreanTitled(whole) : titledName(whole);
  if (titled !== null) return { kind: 'titled', name: titled };
  let name = whole
    // "i. V. Rauschenbach": signed for the firm.
    .replace(/^(?:i\.? ?[va]\.?|ppa\.?)\s+(?=\p{Lu})/iu, '')
    .replace(/[(（[【].*$/, '')
    .replace(/\s+(?:[-–—|/@]|via|from|at)\s.*$/i, '')
    .replace(/^["'“‘<]+|["'”’>]+$/g, '')
    .replace(/^(\S+ [^,]*),.*$/, '$1')
    // "Светлана К." is called Светлана.
    .replace(/^(\p{Lu}\p{Ll}+)\s+\p{Lu}\.?$/u, '$1')
    .trim();
  const inverted = /^([^\s,]+),\s*([^,]+)$/.exec(name);
  if (inverted !== null) name = `${inverted[2]?.trim() ?? ''} ${inverted[1] ?? ''}`;
  const words = name.split(' ');
  // Letters of any script, with the marks names are written with; digits, links and symbols mean it is no name.
  if (!/^[\p{L}\p{M}][\p{L}\p{M}'’. -]*$/u.test(name) || words.length > MOST_WORDS || isMailbox(name))
    return NOBODY;
  // 菅, 林, 関: a Japanese surname may be one sign.
  const isShortSurname = language === 'ja' && HAN_START.test(name);
  if (words.length === 1 && name.length === 1 && !isShortSurname) return NOBODY;
  // "purchasing.dept", "anna.schmidt" and "R.tran" come from addresses, not from people.
  if (/\S\.\S/.test(name) && (!/^(?:\p{L}\.)+/u.test(name) || /\.\p{Ll}/u.test(name))) return NOBODY;
  const cased = words.map((word, at) => (at > 0 && SMALL_PARTS.has(word) ? word : usualCase(word)));
  return { kind: 'person', name: cased.join(' ') };
}

const SEARCHED = 400;

const linesOf = (text: string): readonly string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

/** What follows the newest part: mostly the signature. */
function linesAfter({ body }: Mail, { newestSpans }: Reading): readonly string[] {
  const end = newestSpans.reduce(
    (last, span) => (span.place === 'body' ? Math.max(last, span.end) : last),
    0,
  );
  return linesOf(end > 0 ? body.slice(end, end + SEARCHED).replace(/<[^>]*>/g, '\n') : '');
}

/** Whom the mail greets is the seller, and who thanks or closes with "尊敬的", as learners do, has not signed by it. */
const GREETS_OR_THANKS =
  /[,，:：]$|(?:您好|你好|早安|午安|晚安)|^(?:谢谢|謝謝|多谢|多謝|感谢|感謝|祝好|此致|敬礼|敬禮|盼复|盼覆|以上|辛苦了|拜托|拜託|尊敬的$)/;

/** The lines a mail may be signed in: the last of the newest part and the first behind it. */
function signingLines(mail: Mail, reading: Reading): readonly string[] {
  const [, ...below] = linesOf(reading.newestPart);
  return [...below.slice(-SIGNED_WITHIN), ...linesAfter(mail, reading).slice(0, SIGNED_WITHIN)].filter(
    (line) => !GREETS_OR_THANKS.test(line),
  );
}

/** The last line, where it is neither the only one nor a closing formula. */
function lastLine(newestPart: string): string {
  const [, ...below] = linesOf(newestPart);
  const last = below[below.length - 1] ?? '';
  return SIGN_OFFS.has(last.toLowerCase()) ? '' : last;
}

/** "Maureen" alone at the end of a department's mail. */
function loneSignature({ newestPart, language }: Reading): Addressee {
  const last = lastLine(newestPart);
  return /^\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)?$/u.test(last) ? addresseeFrom(last, language) : NOBODY;
}

/** The line under a closing formula, at the end of the newest part or just after it. */
function signingLine(mail: Mail, reading: Reading): string | null {
  const lines = [...linesOf(reading.newestPart.slice(-SEARCHED)), ...linesAfter(mail, reading)];
  const isSignOff = (line: string): boolean =>
    SIGN_OFFS.has(line.toLowerCase().replace(/[\s,，.!！。]+$/, ''));
  // The first formula is the customer's; a later one may belong to quoted history. Formulas can stand one below another.
  const formula = lines.findIndex(isSignOff);
  if (formula < 0) return null;
  return lines.slice(formula).find((line) => !isSignOff(line)) ?? null;
}

/** Languages in which who signs with the first name is answered by it; elsewhere a first name alone is too near or too curt. */
const BY_FIRST_NAME: readonly (LanguageTag | null)[] = ['en', 'es', 'pt', 'fr', 'it', 'ru'];

/** "Hi Lily,": who calls the seller by the first name is called by his own. */
const CALLS_BY_FIRST_NAME =
  /^\s*(?:hi|hello|hey|dear|good (?:morning|day|afternoon|evening)) (?!sir|madam|all|team|sales|friend|mr|ms|mrs|dr)\p{L}+\s*[,!:\n]/iu;

const PATRONYMIC = /(?:вич|вна|ична|оглы|кызы)$/u;
/** Endings that only surnames have; Лев and Ева are too short for them. */
const RUSSIAN_SURNAME = /\p{L}{3}(?:[оеё]ва?|[сц]к(?:ий|ая)|енко|чук|швили|дзе|ян|ых)$/u;

/** In Russian a customer is addressed by given name, with the patronymic where it is known, never by the whole name. */
function russianGiven(words: readonly string[]): string | null {
  if (!words.every((word) => /^[\p{sc=Cyrillic}-]{2,}$/u.test(word))) return null;
  const father = words.findIndex((word, at) => at > 0 && PATRONYMIC.test(word));
  if (father > 0) return words.slice(father - 1, father + 1).join(' ');
  const [first = '', second = ''] = words;
  return RUSSIAN_SURNAME.test(first) && !RUSSIAN_SURNAME.test(second) ? second : first;
}

/** "Ha Eun-chae": the surname stands first. */
const KOREAN_GIVEN = /^\p{Lu}\p{Ll}+-\p{Ll}+$/u;
/** How she signs: "Eunchae". */
const bareKorean = (given: string): string => given.replace('-', '');

/** A name that begins with a title is used whole; "D." is none. */
const TITLED = /\p{L}{2}\.$/u;

/** "佩珊" of 林佩珊 who signs so. */
function chineseGiven(name: string, mail: Mail, reading: Reading): string {
  const isGiven = (line: string): boolean => line.length === 2 && name.length > 2 && name.endsWith(line);
  return signingLines(mail, reading).find(isGiven) ?? name;
}

/** "Gary" of "Gary Tunstall" where the mail ends with "Gary", or is written to a friend; otherwise the whole name. */
function asSigned(name: string, mail: Mail, reading: Reading): string {
  const { newestPart, language } = reading;
  const [first = '', ...rest] = name.split(' ');
  if (language === 'zh' && HAN_NAME.test(name)) return chineseGiven(name, mail, reading);
  if (rest.length === 0 || TITLED.test(first)) return name;
  const signed = signingLines(mail, reading).map((line) =>
    bareName(line).split(' ').map(usualCase).join(' '),
  );
  // "Lim Hui Shan" who signs "Hui Shan": what stands before it is the surname.
  const given = rest.length > 1 ? signed.find((sign) => sign === rest.join(' ')) : undefined;
  if (rest.length === 1 && KOREAN_GIVEN.test(rest[0] ?? ''))
    return signed.find((sign) => sign === bareKorean(rest[0] ?? '')) ?? name;
  if (isFriend(reading)) return given ?? first;
  if (language === 'ru') return russianGiven([first, ...rest]) ?? name;
  if (!BY_FIRST_NAME.includes(language)) return name;
  const own =
    given ??
    signed.find((sign) => sign === first || isShortFor(sign, first)) ??
    petName(newestPart, first) ??
    (endsWithName(newestPart, first) ? first : undefined);
  if (own !== undefined) return own;
  const isFirst = language === 'en' && CALLS_BY_FIRST_NAME.test(newestPart);
  return isFirst || signed.includes(first.charAt(0)) ? first : name;
}

/** "Gord" is Gordon, "Seun" Oluwaseun, "Gerry" not Gerhard: beginning or end of the name, three letters or more. */
const isShortFor = (sign: string, name: string): boolean =>
  /^\p{L}{3,}$/u.test(sign) &&
  name.length > sign.length &&
  (name.startsWith(sign) || name.endsWith(sign.toLowerCase()));

/** "Bartek" of Bartłomiej, "Zee" of Zanele: a name of its own, alone in the last line, that begins alike. */
function petName(newestPart: string, name: string): string | undefined {
  const last = lastLine(newestPart);
  return /^\p{Lu}\p{Ll}{2,9}$/u.test(last) && last.charAt(0) === name.charAt(0) ? last : undefined;
}

/** "… fire away without. Connor": signed in the last line of the text itself. */
const endsWithName = (newestPart: string, name: string): boolean =>
  name.length > 1 && new RegExp(`[.!?…,)] ?${escaped(name)}\\.?$`, 'u').test(newestPart.trim());

/** The name stands among so many last lines; firm, place and number follow it. */
const SIGNED_WITHIN = 5;

/** "Kwabena (Imports)", "Regards, Kwabena", "Anna, Einkauf": the name alone. */
const bareName = (line: string): string =>
  line
    .replace(/[(（].*$/, '')
    .trim()
    .replace(/^(\p{L}+),\s.*$/u, (whole, word: string) => (SIGN_OFFS.has(word.toLowerCase()) ? whole : word))
    .replace(/^[\p{L}\s]*,\s*(?=\p{Lu})/u, '')
    .replace(/[.,!\s]+$/, '');

/** Titles that their bearers sign with, by language; what the greeting of that language takes. */
const SIGNED_TITLES: Readonly<Partial<Record<LanguageTag, RegExp>>> = {
  en: /^(mr|mrs|ms|miss|dr|prof)\.?\s/i,
  de: /^(frau|herr|dr|prof)\.?\s/i,
  es: /^(sr|sra|srta|dr|dra)\.?\s/i,
  pt: /^(sr|sra|dr|dra)\.?\s/i,
  fr: /^(mme|madame|monsieur|mlle)\.?\s/i,
  it: /^(sig|sig\.ra|sig\.na|dott|dott\.ssa|avv|ing)\.?\s/i,
};

/** "Mrs. A. Bakare" under the mail of Adunni Bakare: Mrs. Bakare. A title that nobody wrote is never guessed. */
function signedWithTitle(name: string, mail: Mail, reading: Reading): string | null {
  const { language } = reading;
  const title = language === null ? undefined : SIGNED_TITLES[language];
  const surname = name.split(' ').pop() ?? '';
  if (title === undefined || surname.length < 2) return null;
  // "(Mrs.) Darlene Hutchins"
  const lines = signingLines(mail, reading).map((one) => one.replace(/^\((\p{L}+\.?)\)\s*/u, '$1 '));
  const line = lines.find(
    (one) => title.test(one) && usualCase(bareName(one).split(' ').pop() ?? '') === surname,
  );
  return line === undefined ? null : `${/^\S+/.exec(line)?.[0] ?? ''} ${surname}`;
}

/** Addresses that no person reads. */
const SYSTEM =
  /^(?:[^@]*[._-])?(?:no-?reply|do-?not-?reply|notifications?|system|automat|mailer|portal)[^@]*@/i;

/** Letters of the languages that do not use ours. */
const OWN_LETTERS: Readonly<Partial<Record<LanguageTag, RegExp>>> = {
  zh: /^[\u3400-\u9fff]/,
  ja: /^[\u3040-\u30ff\u3400-\u9fff]/,
  ko: /^[\uac00-\ud7af]/,
  ru: /^[\u0400-\u04ff]/,
  ar: /^[\u0600-\u06ff]/,
};

function isForeign(addressee: Addressee, { language }: Reading): boolean {
  const letters = language === null ? undefined : OWN_LETTERS[language];
  return letters !== undefined && addressee.kind !== 'nobody' && !letters.test(addressee.name);
}

/** "大卫特" as the last line of a Chinese mail from Dawit Bekele: the name he goes by in it. */
function chineseSignature(mail: Mail, reading: Reading): Addressee | null {
  if (reading.language !== 'zh') return null;
  const line = signingLines(mail, reading).find((one) => HAN_NAME.test(one));
  const signed = line === undefined ? NOBODY : addresseeFrom(line, 'zh');
  return signed.kind === 'nobody' ? null : signed;
}

/** Whom to greet: the sender's display name, otherwise the name the mail is signed with. */
export function addresseeOf(mail: Mail, reading: Reading): Addressee {
  const isToNobody = isForMany(reading.mentions, reading.pressure.value) || reading.mentions.unread;
  if (isToNobody || (mail.from !== null && SYSTEM.test(mail.from.email))) return NOBODY;
  const sender = mail.from === null ? NOBODY : addresseeFrom(mail.from.name, reading.language);
  if (sender.kind === 'titled') return sender;
  const line = signingLine(mail, reading);
  const signed = line === null ? NOBODY : addresseeFrom(line, reading.language);
  if (signed.kind === 'titled') return signed;
  // A name signed in the letters of the mail is the one its bearer goes by in it.
  if (signed.kind === 'person' && isForeign(sender, reading) && !isForeign(signed, reading)) return signed;
  const own = sender.kind === 'nobody' || isForeign(sender, reading) ? chineseSignature(mail, reading) : null;
  if (own !== null) return own;
  if (sender.kind !== 'person') return signed.kind === 'nobody' ? loneSignature(reading) : signed;
  const withTitle = signedWithTitle(sender.name, mail, reading);
  return withTitle === null
    ? { ...sender, name: asSigned(sender.name, mail, reading) }
    : { kind: 'titled', name: withTitle };
}
