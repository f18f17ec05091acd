import { isWholeSentence } from '../model';
import type { Evidence, Fact, Mail, Reading } from '../model';
import { cleanText } from './clean-text';

/** What of the customer's own words a reply may repeat. Nothing here is concluded: each text stands in the mail. */
export interface SaidFacts {
  /** Different order numbers, as written. */
  readonly orders: readonly string[];
  /** Amounts, quantities and percentages that belong to what is asked or reported. */
  readonly figures: readonly string[];
}

const MOST_ORDERS = 3;
const MOST_FIGURES = 4;
const LONGEST_FACT = 40;
/** More facts and evidence than this are not a mail but an attack; the first ones will do. */
const MOST_LOOKED_AT = 60;
/** A day or a length of time says little without its sentence; a bare number says nothing. */
const FIGURE_KINDS: readonly Fact['kind'][] = ['money', 'percent', 'quantity'];
const BARE_NUMBER = /^[\p{Nd}\s.,'’٫٬]*$/u;
const SENTENCE_END = /[.!?]\s|[。！？；\n]/;

/** A sentence that only as a whole speaks for a demand does not say which of its figures belong to it. */
const isAskingSentence = (one: Evidence): boolean => one.signal.startsWith('ask:') && isWholeSentence(one);
const isPoint = (one: Evidence): boolean => one.signal.startsWith('ask:') && !isAskingSentence(one);
/** What else a figure may belong to. */
const isOther = ({ signal }: Evidence): boolean => /^(?:lever:|problem:|haggle)/.test(signal);

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

/** How far evidence stands from a fact within its sentence, in UTF-16 units; null when in another sentence. */
function distance(mail: Mail, fact: Fact, evidence: Evidence): number | null {
  if (!sameSentence(mail, fact, evidence)) return null;
  return Math.max(0, fact.start - evidence.end, evidence.start - fact.end);
}

/** A figure belongs to what is asked, not to what is reported or threatened: of "30 of the 200 lamps" either half is wrong. */
function belongsToPoint(mail: Mail, fact: Fact, evidence: readonly Evidence[]): boolean {
  let nearest: Evidence | null = null;
  let shortest = Infinity;
  for (const one of evidence) {
    const away = distance(mail, fact, one);
    if (away === null || away > shortest || (away === shortest && !isOther(one))) continue;
    nearest = one;
    shortest = away;
  }
  return nearest !== null && isPoint(nearest);
}

/** Gathers what may be repeated. Cost is bounded whatever the mail's length. */
export function saidFacts(mail: Mail, reading: Reading): SaidFacts {
  const found = reading.facts.slice(0, MOST_LOOKED_AT);
  const facts = found.filter((fact) => !isOverlaid(fact, found));
  const evidence = reading.evidence.filter((one) => isPoint(one) || isOther(one)).slice(0, MOST_LOOKED_AT);
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
  };
}
