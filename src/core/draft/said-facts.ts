import { isWholeSentence } from '../model';
import type { Evidence, Fact, Mail, Reading } from '../model';
import { addressesSeller } from './addressing-words';
import { cleanText } from './clean-text';

/** What of the customer's own words a reply may repeat. Nothing here is concluded: each text stands in the mail. */
export interface SaidFacts {
  /** Different order numbers, as written. */
  readonly orders: readonly string[];
  /** Amounts, quantities and percentages that belong to what is asked or reported. */
  readonly figures: readonly string[];
  /** A sober sentence of the customer's that reports the problem with a figure; null when there is none. */
  readonly quote: string | null;
}

const MOST_ORDERS = 3;
const MOST_FIGURES = 4;
const LONGEST_FACT = 40;
const LONGEST_QUOTE = 140;
/** More facts and evidence than this are not a mail but an attack; the first ones will do. */
const MOST_LOOKED_AT = 60;
/** A day or a length of time says little without its sentence; a bare number says nothing. */
const FIGURE_KINDS: readonly Fact['kind'][] = ['money', 'percent', 'quantity'];
const BARE_NUMBER = /^[\p{Nd}\s.,'’٫٬]*$/u;
const SENTENCE_END = /[.!?]\s|[。！？；\n]/;

const LONGEST_SALUTATION = 20;
/** "王经理，", "佐藤様、": whom the sentence speaks to, where no line parts the two. */
const SALUTATION =
  /^\s*[\p{sc=Han}\p{sc=Hangul}\p{sc=Katakana}]{0,6}(?:总|總|经理|經理|先生|女士|小姐|老板|老闆|样|様|さん|님|您好|你好)[，,、：:!！]\s*/u;

/** A greeting before the sentence, and words quoted inside it, make a quotation of a quotation. */
const NO_QUOTATION =
  /^(?:hi|hello|hey|dear|good (?:morning|day|afternoon|evening)|hola|buenos|buenas|estimad[oa]s?|bonjour|hallo|guten|sehr geehrte|olá|oi|bom dia|boa|prezad[oa]s?|buongiorno|buonasera|salve|ciao|gentile|здравствуйте|добрый|уважаем\p{L}+|привет|merhaba|selam|sayın|مرحبا|السلام)(?![\p{L}])|(?:^|\s)['‘’]\p{L}/iu;

/** A sentence that only as a whole speaks for a demand does not say which of its figures belong to it. */
const isAskingSentence = (one: Evidence): boolean => one.signal.startsWith('ask:') && isWholeSentence(one);
const isPoint = (one: Evidence): boolean =>
  /^(?:ask:|problem:|haggle)/.test(one.signal) && !isAskingSentence(one);
const SAYS_NO_MORE = /^(?:problem:|ask:explanation|fact:|type:)/;
const isLever = ({ signal }: Evidence): boolean => signal.startsWith('lever:');

function textBetween(mail: Mail, a: Evidence | Fact, b: Evidence | Fact): string | null {
  if (a.place !== b.place) return null;
  const [first, second] = a.start <= b.start ? [a, b] : [b, a];
  const source = a.place === 'body' ? mail.body : mail.subject;
  return second.start - first.end > 200 ? null : source.slice(first.end, Math.max(first.end, second.start));
}

function sameSentence(mail: Mail, a: Evidence | Fact, b: Evidence | Fact): boolean {
  const between = textBetween(mail, a, b);
  return between !== null && !SENTENCE_END.test(between.replace(/<[^>]*>/g, ''));
}

const HEAD_OF_WORD = /(?:[A-Za-z0-9]+[/_-])+$/;

/** The text of a fact, drawn out over the word it is cut from: "order 88" of "order 88-204" is another order, and so is "114" of "2025-114". */
function wholeText(mail: Mail, { place, start, end }: Fact): string {
  const source = place === 'body' ? mail.body : mail.subject;
  const tail = /^[A-Za-z0-9]*(?:[/_-][A-Za-z0-9]+)*/.exec(source.slice(end, end + LONGEST_FACT))?.[0] ?? '';
  const head = HEAD_OF_WORD.exec(source.slice(Math.max(0, start - LONGEST_FACT), start))?.[0] ?? '';
  return head + source.slice(start, end) + tail;
}

/** Beginnings of a number of which the fact holds only the last thousands: "19 " of "19 000 EUR". */
const HEAD_OF_NUMBER = /(?:^|[^\d])(\d{1,3}(?:[ \u00a0\u202f.,'’]\d{3})*[ \u00a0\u202f.,'’])$/;

/** "500 and" of "500 and 1,000 pcs": half a list is not what was said. */
const TORN_LIST = /\p{Nd}\s?(?:and|or|und|oder|et|ou|y|o|e|и|или|ve|veya|و|أو|和|或|及|と|와|과)\s?$/iu;

/** A figure as the customer wrote it, whole; null where the mail says more or other than the fact holds. */
function wholeFigure(mail: Mail, { place, start, end, text }: Fact): string | null {
  const source = place === 'body' ? mail.body : mail.subject;
  const before = source.slice(Math.max(0, start - LONGEST_FACT), start);
  const head = /^\d{3}(?!\d)/.test(text) ? (HEAD_OF_NUMBER.exec(before)?.[1] ?? '') : '';
  // "4块6": the part after the coin is a part of the price.
  const tail = /^\d+/.exec(source.slice(end, end + LONGEST_FACT))?.[0] ?? '';
  // A range torn apart is a wrong one.
  const isTorn =
    TORN_LIST.test(before) || /\d[-–~]$/.test(before) || /^\s?[-–~]\s?\d/.test(source.slice(end, end + 4));
  return isTorn ? null : cleanText(head + text + tail, LONGEST_FACT);
}

/** The number of an invoice or a claim is no order's. */
const OTHER_PAPER =
  /invoice|rechnung|facture|fattura|factura|fatura|сч[её]т|فاتورة|发票|發票|請求書|インボイス|인보이스|송장|claim|case|ticket|reklamation/i;

/** "Order no. PO-2231" → "PO-2231"; "订单 2231" → "2231"; null when no number is in it, or the number of another paper. */
function orderNumber(text: string): string | null {
  if (OTHER_PAPER.test(text)) return null;
  const found = /(?:\b(?:PO|SO|SC|CO|PI)[\s#.:-]{1,3})?[A-Za-z\p{Nd}/_-]*\p{Nd}[A-Za-z\p{Nd}/_-]*/iu.exec(
    cleanText(text, LONGEST_FACT),
  );
  const number = found === null ? '' : found[0].replace(/^[/_-]+|[/_-]+$/g, '');
  // One or two bare digits are a day or a count more often than an order.
  return /^\p{Nd}{0,2}\p{L}?$/u.test(number) ? null : number;
}

/** Of two facts over the same words only the longer one can be what was meant. */
function isOverlaid(fact: Fact, facts: readonly Fact[]): boolean {
  return facts.some(
    (other) =>
      other !== fact &&
      other.place === fact.place &&
      other.start < fact.end &&
      fact.start < other.end &&
      other.end - other.start > fact.end - fact.start,
  );
}

function distinct(texts: readonly (string | null)[], most: number): string[] {
  return [...new Set(texts.filter((text): text is string => text !== null && text !== ''))].slice(0, most);
}

/** Where the last sentence of a text that is not finished begins; null when no sentence ends in it. */
function lastSentenceEnd(text: string): number | null {
  const ends = /[.!?]\s|[。！？；]|\n\s*\n/g;
  let at: number | null = null;
  for (let end = ends.exec(text); end !== null; end = ends.exec(text)) at = end.index + end[0].length;
  return at;
}

/** Abbreviations that end no sentence; where one might, the quotation is given up. */
const SHORT_WORD =
  /(?:^|[^a-z])(?:no|nr|pcs?|pkgs?|ctns?|art|ref|approx|ca|qty|vs|etc|mr|mrs|ms|dr|st|co|inc|ltd)\.$|(?:^|\D)\d{1,2}\.$/i;

/** The sentence around a problem, if it is short, carries a figure and is free of threats, reproaches and markup. */
function soberQuote(mail: Mail, reading: Reading): string | null {
  if (reading.heat.value > 1) return null;
  const evidence = reading.evidence.slice(0, MOST_LOOKED_AT);
  for (const problem of evidence) {
    if (problem.place !== 'body' || !problem.signal.startsWith('problem:')) continue;
    const newest = reading.newestSpans.find((span) => span.start <= problem.start && problem.end <= span.end);
    if (newest === undefined) continue;
    const before = mail.body.slice(Math.max(newest.start, problem.start - LONGEST_QUOTE), problem.start);
    const after = mail.body.slice(problem.end, Math.min(newest.end, problem.end + LONGEST_QUOTE));
    const begun = lastSentenceEnd(before);
    const lead = problem.start - before.length + (begun ?? 0);
    const start = lead + (SALUTATION.exec(mail.body.slice(lead, lead + LONGEST_SALUTATION))?.[0].length ?? 0);
    const ends = /[.!?](?=\s|$)|[。！？；]|\n\s*\n/.exec(after);
    const end = problem.end + (ends === null ? after.length : ends.index + ends[0].length);
    // Cut off before the sentence began or ended: a torn quotation is worse than none.
    if (begun === null && problem.start - before.length > newest.start) continue;
    if (ends === null && problem.end + after.length < newest.end) continue;
    const sentence = mail.body.slice(start, end).trim();
    if (SHORT_WORD.test(before.slice(0, begun ?? 0).trim()) || SHORT_WORD.test(sentence)) continue;
    const inside = (one: Evidence | Fact): boolean =>
      one.place === 'body' && one.start < end && one.end > start;
    const sober = evidence.every(
      (one) => !inside(one) || SAYS_NO_MORE.test(one.signal) || isAskingSentence(one),
    );
    // Without a digit the fact in it is a span of time or a word, and the sentence a complaint about manners.
    if (!/\p{Nd}/u.test(sentence) || NO_QUOTATION.test(sentence)) continue;
    const quote = cleanText(sentence, LONGEST_QUOTE);
    const plain = !/[<>&!?！？“”"「」\n]/.test(sentence) && sentence.length <= LONGEST_QUOTE;
    if (sober && plain && !addressesSeller(sentence) && reading.facts.slice(0, MOST_LOOKED_AT).some(inside))
      return quote;
  }
  return null;
}

/** How far evidence stands from a fact within its sentence, in UTF-16 units; null when in another sentence. */
function distance(mail: Mail, fact: Fact, evidence: Evidence): number | null {
  if (!sameSentence(mail, fact, evidence)) return null;
  return Math.max(0, fact.start - evidence.end, evidence.start - fact.end);
}

/** A figure belongs to an ask or a problem, not to a threat: what is threatened is never repeated. */
function belongsToPoint(mail: Mail, fact: Fact, evidence: readonly Evidence[]): boolean {
  let nearest: Evidence | null = null;
  let shortest = Infinity;
  for (const one of evidence) {
    const away = distance(mail, fact, one);
    if (away === null || away > shortest || (away === shortest && !isLever(one))) continue;
    nearest = one;
    shortest = away;
  }
  return nearest !== null && isPoint(nearest);
}

/** Gathers what may be repeated. Cost is bounded whatever the mail's length. */
export function saidFacts(mail: Mail, reading: Reading): SaidFacts {
  const found = reading.facts.slice(0, MOST_LOOKED_AT);
  const facts = found.filter((fact) => !isOverlaid(fact, found));
  const evidence = reading.evidence.filter((one) => isPoint(one) || isLever(one)).slice(0, MOST_LOOKED_AT);
  const orders = facts
    .filter(({ kind }) => kind === 'order')
    .map((fact) => orderNumber(wholeText(mail, fact)));
  const figures = facts
    .filter(({ kind, text }) => FIGURE_KINDS.includes(kind) && !BARE_NUMBER.test(text))
    .filter((fact) => belongsToPoint(mail, fact, evidence))
    .map((fact) => wholeFigure(mail, fact));
  return {
    orders: distinct(orders, MOST_ORDERS),
    figures: distinct(figures, MOST_FIGURES),
    quote: soberQuote(mail, reading),
  };
}
