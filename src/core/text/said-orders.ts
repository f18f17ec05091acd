import type { Fact, Mail, MentionWords } from '../model';
import { cleanText } from './clean-text';

/** More numbers than these are a list and no reference. */
const MOST_ORDERS = 3;
const LONGEST_FACT = 40;
/** More facts than this are not a mail but an attack; the first ones will do. */
const MOST_LOOKED_AT = 60;

/** What the trade writes in every language. */
const ORDERS_ANYWHERE = String.raw`order|\bp\.?o\b|\b[sp]o[-\s#.:]?\d|\bpi[-\s#.:]?\d|\bsc[-\s#.:]?\d`;
const PAPERS_ANYWHERE = 'invoice|claim|case|ticket';
const PARCELS_ANYWHERE = 'tracking|courier|waybill|awb';

interface Numbered {
  /** Without one of these before it a number may be a contract's, an invoice's or a case's. */
  readonly orders: RegExp;
  readonly papers: RegExp;
  readonly parcels: RegExp;
}

const ready = new WeakMap<MentionWords['numbered'], Numbered>();

function numberedBy(words: MentionWords['numbered']): Numbered {
  const known = ready.get(words);
  if (known !== undefined) return known;
  const made = {
    orders: new RegExp([ORDERS_ANYWHERE, ...words.orders].join('|'), 'i'),
    papers: new RegExp([PAPERS_ANYWHERE, ...words.papers].join('|'), 'i'),
    parcels: new RegExp([PARCELS_ANYWHERE, ...words.parcels].join('|'), 'i'),
  };
  ready.set(words, made);
  return made;
}

const HEAD_OF_WORD = /(?:[A-Za-z0-9]+[/_-])+$/;

/** The text of a fact, drawn out over the word it is cut from: "order 88" of "order 88-204" is another order, and so is "114" of "2025-114". */
function wholeText(mail: Mail, { place, start, end }: Fact): string {
  const source = place === 'body' ? mail.body : mail.subject;
  const tail = /^[A-Za-z0-9]*(?:[/_-][A-Za-z0-9]+)*/.exec(source.slice(end, end + LONGEST_FACT))?.[0] ?? '';
  const head = HEAD_OF_WORD.exec(source.slice(Math.max(0, start - LONGEST_FACT), start))?.[0] ?? '';
  return head + source.slice(start, end) + tail;
}

/** "Order no. PO-2231" → "PO-2231"; "订单 2231" → "2231"; null when no number is in it, or the number of another paper. */
function orderNumber(text: string, { papers }: Numbered): string | null {
  if (papers.test(text)) return null;
  const found = /(?:\b(?:PO|SO|SC|CO|PI)[\s#.:-]{1,3})?[A-Za-z\p{Nd}/_-]*\p{Nd}[A-Za-z\p{Nd}/_-]*/iu.exec(
    cleanText(text, LONGEST_FACT),
  );
  const number = found === null ? '' : found[0].replace(/^[/_-]+|[/_-]+$/g, '');
  // One or two bare digits are a day or a count more often than an order.
  // "So: 11 days" is none of a sales order.
  const bare = number.replace(/^(?!\p{Lu}{2})\p{L}{2}[\s#.:-]{1,3}/u, '');
  return /^\p{Nd}{0,2}\p{L}?$/u.test(bare) ? null : number;
}

/** What a number is called stands so near before it (characters). */
const BEFORE = 16;

/** Is a number called an order, by the words before it or in it, and not the number of a parcel? */
function isCalledOrder(mail: Mail, { place, start, end }: Fact, { orders, parcels }: Numbered): boolean {
  const called = (place === 'body' ? mail.body : mail.subject).slice(Math.max(0, start - BEFORE), end);
  return orders.test(called) && !parcels.test(called);
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

/**
 * The different numbers of orders a mail names, as written; nothing here is concluded. Cost is bounded whatever the mail's
 * length.
 */
export function saidOrders(
  mail: Mail,
  facts: readonly Fact[],
  words: MentionWords['numbered'],
): readonly string[] {
  const found = facts.slice(0, MOST_LOOKED_AT);
  const numbered = numberedBy(words);
  const numbers = found
    .filter((fact) => fact.kind === 'order' && !isOverlaid(fact, found))
    .filter((fact) => isCalledOrder(mail, fact, numbered))
    .map((fact) => orderNumber(wholeText(mail, fact), numbered))
    .filter((number): number is string => number !== null && number !== '');
  return [...new Set(numbers)].slice(0, MOST_ORDERS);
}
