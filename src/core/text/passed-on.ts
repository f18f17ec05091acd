import type { Mail, Person } from '../model';
import { FORWARD_TITLES, headerField, headerValue, type HeaderField } from './header-words';
import { escaped } from './word-list';
import { cutZones, type Line } from './zones';

/** What mail programs put before the subject of a mail that is passed on. */
const FORWARD_PREFIX =
  /^\s*(?:(?:\[[^\]]{1,20}\]|【[^】]{1,12}】)\s*)?(?:fwd?|fw|wg|rv|tr|enc|vs|vb|i|ilt|İlt|пер|إعادة توجيه|转发|轉寄|轉發|転送|전달)\s*[:：]/iu;

/** Mailboxes that everybody may have: the same domain is no sign of the same house. */
const PUBLIC_MAILBOX =
  /^(?:gmail|googlemail|hotmail|outlook|live|msn|yahoo|ymail|aol|icloud|me|gmx|web|mail|inbox|bk|list|yandex|ya|qq|foxmail|163|126|sina|sohu|aliyun|naver|daum|hanmail|free|orange|wanadoo|libero|uol|bol|terra|t-online|proton|protonmail|zoho)\./i;

/** Words of a greeting: "Dear Ms. Amy Lin". */
const LONGEST_GREETING = 4;

const ADDRESS = /[^\s<>@,;:()[\]]{1,80}@([^\s<>@,;:()[\]]{2,80})/gu;
const WORDS = /[\p{L}\p{M}]{2,}/gu;

const forwardTitle = new RegExp(FORWARD_TITLES.map(escaped).join('|'), 'iu');

/** Told the sender and the subject, a text is cut the same way wherever it is shown or read. */
type Envelope = Pick<Mail, 'from' | 'subject'>;

/** The text of a mail in its zones; what is passed on from the customer's own house is new. */
export const zonesOf = (envelope: Envelope, text: string): readonly Line[] =>
  cutZones(text, (above, header) => isPassedOn(envelope, above, header));

const wordsOf = (text: string): readonly string[] => text.toLowerCase().match(WORDS) ?? [];

/**
 * Tells whether a mail quoted below the customer's own words is shown to the seller on purpose and speaks for the customer's
 * house: their boss, legal or quality department. What the customer, the seller or somebody else wrote before is history.
 * @param above the customer's own words over it
 * @param header the lines a mail program put above the quoted mail; empty where there are none
 */
function isPassedOn({ from, subject }: Envelope, above: string, header: readonly string[]): boolean {
  if (!FORWARD_PREFIX.test(subject) && !header.some((line) => forwardTitle.test(line))) return false;
  const values = new Map<HeaderField, string>();
  let field: HeaderField | null = null;
  for (const line of header) {
    const named = headerField(line);
    if (named !== null) values.set((field = named), headerValue(line));
    else if (field !== null && line.trim() !== '') values.set(field, `${values.get(field) ?? ''} ${line}`);
  }
  if (writesAway(values.get('to'), from)) return false;
  // Who hides the writer shows what is said, not who says it.
  const writer = values.get('from') ?? '';
  return isOfHouse(writer, from) && !isSelf(writer, from) && !isGreeted(writer, above);
}

const domainOf = (address: string): string => address.slice(address.lastIndexOf('@') + 1).toLowerCase();
const domainsIn = (value: string): string[] => (value.match(ADDRESS) ?? []).map(domainOf);

/** Of the sender's house as far as addresses tell; who is only named may be. */
function isOfHouse(writer: string, from: Person | null): boolean {
  const domains = domainsIn(writer);
  if (domains.length === 0) return true;
  const own = domainOf(from?.email ?? '');
  return own !== '' && !PUBLIC_MAILBOX.test(own) && domains.every((domain) => domain === own);
}

const isSelf = (writer: string, from: Person | null): boolean => {
  if (from === null) return false;
  const name = wordsOf(from.name);
  const written = wordsOf(writer.split(/[<([]/)[0] ?? '');
  const holds = (all: readonly string[], some: readonly string[]): boolean =>
    some.length > 0 && some.every((word) => all.includes(word));
  return (
    writer.toLowerCase().includes(from.email.toLowerCase()) || holds(written, name) || holds(name, written)
  );
};

/** "Hi Amy" above a mail from Amy: the seller's own words go back to the seller. */
function isGreeted(writer: string, above: string): boolean {
  // "Hi Amy, please see below from our legal department" greets Amy alone.
  const [greeting = ''] = above.trim().split(/[,，、:：;!！。\n]/);
  const greeted = wordsOf(greeting).slice(0, LONGEST_GREETING);
  return wordsOf(writer.replace(ADDRESS, ' ')).some((word) => greeted.includes(word));
}

/** Sent to an address outside the house: a mail to the seller, which he has. */
function writesAway(to: string | undefined, from: Person | null): boolean {
  const own = domainOf(from?.email ?? '');
  return domainsIn(to ?? '').some((domain) => domain !== own);
}
