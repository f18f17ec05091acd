import { plainNumber } from './digits';
import { foldWord } from './fold-word';
import { isFullStop } from './full-stop';
import type { Line } from './zones';

export type TokenKind = 'word' | 'han' | 'number' | 'sign';

/**
 * The newest part of a mail as tokens. Columns instead of objects: a mail of a megabyte has hundreds of thousands of
 * tokens. Offsets are UTF-16 units into the text given; subject tokens come first and have `inSubject` 1.
 */
export interface Tokens {
  readonly count: number;
  /** Folded spelling: NFKC, lower case, without zero-width characters, Traditional characters as Simplified. */
  readonly texts: readonly string[];
  readonly kinds: readonly TokenKind[];
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  readonly inSubject: Uint8Array;
  /** Number of the sentence the token stands in, rising from 0. */
  readonly sentences: Int32Array;
  /** Number of the clause (between commas, dashes, brackets), rising from 0 over the whole mail. */
  readonly clauses: Int32Array;
  /** 1 where the token begins with a capital inside a sentence and may be a name. */
  readonly names: Uint8Array;
  /** Per sentence: the character that ended it (`.`, `?`, `!`, or empty). */
  readonly sentenceEnds: readonly string[];
}

export interface TokenSource {
  readonly subject: string;
  readonly text: string;
  readonly lines: readonly Line[];
}

const enum Kind {
  Blank = 0,
  Letter = 1,
  Digit = 2,
  Han = 3,
  Mark = 4,
  Hidden = 5,
  Other = 6,
  Sign = 7,
}

const LETTER = /^[\p{L}\p{M}]$/u;
const DIGIT = /^\p{Nd}$/u;
const kindOf = new Uint8Array(65536).fill(255);

function classify(code: number): Kind {
  const known = kindOf[code];
  if (known !== undefined && known !== 255) return known;
  const char = String.fromCharCode(code);
  let kind: Kind;
  if (/\s/.test(char)) kind = Kind.Blank;
  else if (
    (code >= 0x200b && code <= 0x200f) ||
    code === 0xfeff ||
    code === 0xad ||
    (code >= 0x202a && code <= 0x202e) ||
    (code >= 0x2060 && code <= 0x2069)
  )
    kind = Kind.Hidden;
  else if (
    (code >= 0x3400 && code <= 0x9fff) ||
    (code >= 0xf900 && code <= 0xfaff) ||
    code === 0x3005 ||
    code === 0x3007
  )
    kind = Kind.Han;
  else if ((code >= 0x3040 && code <= 0x30ff) || (code >= 0xff66 && code <= 0xff9d)) kind = Kind.Han;
  else if (DIGIT.test(char)) kind = Kind.Digit;
  else if (LETTER.test(char) || (code >= 0xd800 && code <= 0xdfff)) kind = Kind.Letter;
  else if ('$€£¥￥₹%#％＄٪'.includes(char)) kind = Kind.Sign;
  else if (char === "'" || char === '’' || char === '‘' || char === 'ʼ') kind = Kind.Mark;
  else kind = Kind.Other;
  kindOf[code] = kind;
  return kind;
}

const BULLET = /^\s*(?:[-*•·●▪–—>]|\(?\d{1,2}[.)、]|[a-z]\))\s*/i;

/**
 * Tokens, sentences and clauses in one pass over the subject and the new lines.
 * @param fold maps one Han character to the form that patterns are written in (Traditional → Simplified)
 */
export function tokenise(source: TokenSource, fold: (char: string) => string): Tokens {
  const texts: string[] = [];
  const kinds: TokenKind[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  const sentences: number[] = [];
  const clauses: number[] = [];
  const inSubject: number[] = [];
  const names: number[] = [];
  const sentenceEnds: string[] = [];
  let sentence = 0;
  let clause = 0;
  let subject = 0;
  let sentenceHasTokens = false;

  const endSentence = (mark: string): void => {
    if (sentenceHasTokens) {
      sentenceEnds[sentence] = mark;
      sentence += 1;
      clause += 1;
      sentenceHasTokens = false;
    } else if (mark && sentence > 0 && /[?？!！]/.test(mark)) {
      // "Really?!" or "No!!!": keep the telling mark of the sentence just closed.
      if (sentenceEnds[sentence - 1] === '' || sentenceEnds[sentence - 1] === '.')
        sentenceEnds[sentence - 1] = mark;
    }
  };
  const push = (text: string, kind: TokenKind, start: number, end: number, capital: boolean): void => {
    if (text === '') return;
    texts.push(text);
    kinds.push(kind);
    starts.push(start);
    ends.push(end);
    sentences.push(sentence);
    clauses.push(clause);
    inSubject.push(subject);
    names.push(capital && sentenceHasTokens ? 1 : 0);
    sentenceHasTokens = true;
  };

  const scan = (text: string, from: number, to: number): void => {
    let i = from;
    while (i < to) {
      const code = text.charCodeAt(i);
      const kind = classify(code);
      if (kind === Kind.Blank || kind === Kind.Hidden || kind === Kind.Mark) {
        i += 1;
        continue;
      }
      if (kind === Kind.Han) {
        push(fold(text.charAt(i).normalize('NFKC')), 'han', i, i + 1, false);
        i += 1;
        continue;
      }
      if (kind === Kind.Letter) {
        let end = i + 1;
        while (end < to) {
          const next = classify(text.charCodeAt(end));
          if (next === Kind.Letter || next === Kind.Digit || next === Kind.Hidden) end += 1;
          else if (next === Kind.Mark && end + 1 < to && classify(text.charCodeAt(end + 1)) === Kind.Letter)
            end += 1;
          else break;
        }
        const word = text.slice(i, end);
        const folded = foldWord(word);
        push(folded, 'word', i, end, looksLikeName(word));
        i = end;
        continue;
      }
      if (kind === Kind.Digit) {
        let end = i + 1;
        while (end < to) {
          const c = text.charCodeAt(end);
          if (classify(c) === Kind.Digit) end += 1;
          else if (
            (c === 44 || c === 46 || c === 0x66b || c === 0x66c) &&
            end + 1 < to &&
            classify(text.charCodeAt(end + 1)) === Kind.Digit
          )
            end += 1;
          else break;
        }
        push(plainNumber(text.slice(i, end)), 'number', i, end, false);
        i = end;
        continue;
      }
      if (kind === Kind.Sign) {
        push(text.charAt(i).normalize('NFKC').replace('￥', '¥').replace('٪', '%'), 'sign', i, i + 1, false);
        i += 1;
        continue;
      }
      // Punctuation: nothing to keep, but it may end a clause or a sentence.
      switch (code) {
        case 0x3002: // 。
        case 0xff01: // ！
        case 0xff1f: // ？
        case 0x2026: // …
        case 33:
        case 63:
        case 0x61f: // ؟
        case 0x6d4:
          endSentence(
            code === 0xff01 || code === 33
              ? '!'
              : code === 0xff1f || code === 63 || code === 0x61f
                ? '?'
                : '.',
          );
          break;
        case 46: {
          const next = i + 1 < to ? text.charCodeAt(i + 1) : 32;
          const last = texts[texts.length - 1] ?? '';
          const ends3 = next === 46;
          if (ends3) {
            while (i + 1 < to && text.charCodeAt(i + 1) === 46) i += 1;
            clause += 1;
            const after = text.slice(i + 1, i + 3).trim();
            if (after === '' || after.charAt(0) !== after.charAt(0).toLowerCase()) endSentence('.');
          } else if (
            classify(next) === Kind.Blank ||
            next === 34 ||
            next === 41 ||
            next === 0x201d ||
            classify(next) === Kind.Han
          ) {
            const previous = sentences[sentences.length - 2] === sentence ? texts[texts.length - 2] : '';
            if (isFullStop(last, previous ?? '', text.slice(i + 1, Math.min(to, i + 40)))) endSentence('.');
          } else if (
            classify(next) === Kind.Letter &&
            last.length > 2 &&
            !/^[a-z]{2,4}(?:$|[\s/])/.test(text.slice(i + 1, i + 6).toLowerCase())
          ) {
            endSentence('.');
          }
          break;
        }
        case 0xff1b: // ；
        case 59:
          clause += 1;
          break;
        case 0xff0c: // ，
        case 44:
        case 58:
        case 61: // "no report = no payment"
        case 0xff1a:
        case 0x2013:
        case 0x2014:
        case 40:
        case 41:
        case 0xff08:
        case 0xff09:
        case 34:
        case 0x201c:
        case 0x201d:
        case 0x60c: // ،
          clause += 1;
          break;
        case 45:
          if (classify(text.charCodeAt(i - 1)) === Kind.Blank) clause += 1;
          break;
        default:
          break;
      }
      i += 1;
    }
  };

  subject = 1;
  const bare = source.subject.replace(
    /^(?:\s*(?:re|fw|fwd|aw|wg|sv|tr|rv|回复|回覆|答复|答覆|转发|轉寄|轉發)\s*(?:\[\d+\])?\s*[:：])+/i,
    '',
  );
  scan(source.subject, source.subject.length - bare.length, source.subject.length);
  endSentence('.');
  subject = 0;

  let previous: Line | null = null;
  for (const line of source.lines) {
    if (line.zone !== 'new') {
      endSentence('');
      previous = null;
      continue;
    }
    const length = line.end - line.start;
    if (length === 0 || source.text.slice(line.start, Math.min(line.end, line.start + 200)).trim() === '') {
      endSentence('');
      previous = null;
      continue;
    }
    if (previous && !continues(source.text, previous, line)) endSentence('');
    else if (previous) clause += isHanLine(source.text, line) ? 0 : 0;
    scan(source.text, line.start, line.end);
    previous = line;
  }
  endSentence('');

  return {
    count: texts.length,
    texts,
    kinds,
    starts: Int32Array.from(starts),
    ends: Int32Array.from(ends),
    inSubject: Uint8Array.from(inSubject),
    sentences: Int32Array.from(sentences),
    clauses: Int32Array.from(clauses),
    names: Uint8Array.from(names),
    sentenceEnds,
  };
}

/** Capitalised, and not an abbreviation of trade (USD, FOB, PO). */
function looksLikeName(word: string): boolean {
  const first = word.charAt(0);
  const code = word.charCodeAt(0);
  const hasCapitals = code <= 0x24f || (code >= 0x400 && code <= 0x52f);
  if (word.length < 2 || !hasCapitals || first === first.toLowerCase()) return false;
  return word.length > 4 || word !== word.toUpperCase();
}

function isHanLine(text: string, line: Line): boolean {
  return /[\u3400-\u9fff]/.test(text.slice(line.start, Math.min(line.end, line.start + 80)));
}

/** Does a line only go on with the sentence of the line above, because the mail program wrapped it? */
function continues(text: string, above: Line, line: Line): boolean {
  const head = text.slice(line.start, Math.min(line.end, line.start + 40));
  const tail = text.slice(Math.max(above.start, above.end - 3), above.end).trim();
  if (BULLET.test(head) && !/^[a-z]\)/i.test(head)) return false;
  if (/[.!?。！？;；:：]$/.test(tail)) return false;
  const length = above.end - above.start;
  const first = head.trimStart().charAt(0);
  if (isHanLine(text, line)) return length >= 28 && isHanLine(text, above);
  if (/[,，]$/.test(tail) && length < 30) return false; // "Dear Sir,"
  if (first !== '' && first === first.toLowerCase() && first !== first.toUpperCase()) return true;
  return length >= 60;
}
