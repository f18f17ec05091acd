import type { Fact, Mail, Reading } from '../model';
import { cleanText } from '../text/clean-text';

/** More numbers than these are a list and no reference. */
const MOST_ORDERS = 3;
const LONGEST_FACT = 40;
/** More facts than this are not a mail but an attack; the first ones will do. */
const MOST_LOOKED_AT = 60;

const HEAD_OF_WORD = /(?:[A-Za-z0-9]+[/_-])+$/;

/** The text of a fact, drawn out over the word it is cut from: "order 88" of "order 88-204" is another order, and so is "114" of "2025-114". */
function wholeText(mail: Mail, { place, start, end }: Fact): string {
  const source = place === 'body' ? mail.body : mail.subject;
  const tail = /^[A-Za-z0-9]*(?:[/_-][A-Za-z0-9]+)*/.exec(source.slice(end, end + LONGEST_FACT))?.[0] ?? '';
  const head = HEAD_OF_WORD.exec(source.slice(Math.max(0, start - LONGEST_FACT), start))?.[0] ?? '';
  return head + source.slice(start, end) + tail;
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
  // "So: 11 days" is none of a sales order.
  const bare = number.replace(/^(?!\p{Lu}{2})\p{L}{2}[\s#.:-]{1,3}/u, '');
  return /^\p{Nd}{0,2}\p{L}?$/u.test(bare) ? null : number;
}

/** The number of a parcel is no order's either. */
const COURIER =
  /快递|快遞|运单|運單|顺丰|順豐|tracking|courier|waybill|awb|sendungsnummer|numéro de suivi|guía|rastre|трек|накладн|送り状|운송장|송장/iu;
/** What a number is called stands so near before it (characters). */
const BEFORE = 16;

/** What names an order, in all languages; without one of these beside it a number may be a contract's, an invoice's or a case's. */
const ORDER_WORD =
  /order|\bp\.?o\b|\b[sp]o[-\s#.:]?\d|\bpi[-\s#.:]?\d|\bsc[-\s#.:]?\d|bestell|auftrag|commande|\bbc\b|pedido|\boc\b|encomenda|ordine|riordino|заказ|طلب|أمر|sipariş|订单|訂單|採購單|采购单|注文|発注|オーダー|주문|발주|오더/iu;

/** Is a number called an order, by the words before it or in it? */
function isCalledOrder(mail: Mail, { place, start, end }: Fact): boolean {
  const called = (place === 'body' ? mail.body : mail.subject).slice(Math.max(0, start - BEFORE), end);
  return ORDER_WORD.test(called) && !COURIER.test(called);
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
export function saidOrders(mail: Mail, reading: Reading): readonly string[] {
  const found = reading.facts.slice(0, MOST_LOOKED_AT);
  const numbers = found
    .filter((fact) => fact.kind === 'order' && !isOverlaid(fact, found))
    .filter((fact) => isCalledOrder(mail, fact))
    .map((fact) => orderNumber(wholeText(mail, fact)))
    .filter((number): number is string => number !== null && number !== '');
  return [...new Set(numbers)].slice(0, MOST_ORDERS);
}
