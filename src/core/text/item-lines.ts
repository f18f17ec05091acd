/** What stands between the cells of a line in a table typed into a mail. */
const CELLS = /\s*[|\t]\s*|\s{2,}|\s?\.{3,}\s?|\s+[–—-]\s+|\s*[:：]\s+/u;
const LETTER = /\p{L}/u;
/** A quantity at the end of a line of goods, with or without its unit: "glass jar 200ml 3,000 pcs". */
const ENDS_IN_QUANTITY = /\p{L}.*[\s:：xX×]\p{Nd}[\p{Nd}.,' ]*\s?(?:\p{L}{1,6}\.?)?$/u;
/** "blue bowl ........ 120 cartons" */
const LEADS_TO_QUANTITY = /\.{3,}\s*\p{Nd}/u;
/** "We met in 2019." */
const SENTENCE = /[.!?。]$|\b(?:19|20)\p{Nd}{2}$/u;
const LONGEST = 160;
/** Dates, amounts of an account and measurements stand in tables as well. */
const NO_GOODS = /\p{Nd}{1,2}[./-]\p{Nd}{1,2}[./-]\p{Nd}{2,4}|\binv|factur|rechn|发票|發票|請求/iu;

/** Does a line name goods with a quantity? */
export function isItem(line: string): boolean {
  if (line.length > LONGEST || NO_GOODS.test(line) || !LETTER.test(line)) return false;
  const cells = line.split(CELLS).filter((cell) => cell !== '');
  const counted = cells.slice(1).filter((cell) => /^[^\p{L}]*\p{Nd}/u.test(cell)).length;
  if (cells.length >= 3) return counted >= 1;
  return LEADS_TO_QUANTITY.test(line) || (ENDS_IN_QUANTITY.test(line) && !SENTENCE.test(line));
}

/** How many lines of a text name goods with a quantity, as in an order. */
export const countItems = (text: string): number =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(isItem).length;
