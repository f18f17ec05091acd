import type { SectionJson } from './card-json';
import { clipped, isolated } from './card-text';
import type { MailCardInput } from './mail-card';
import { row, section } from './widgets';

/** A card is read at a glance: more quotations than this help nobody. */
const MOST_QUOTES = 12;
const LONGEST_QUOTE = 300;

/** The customer's own words, those that carry most first, and what a real threat would show. */
export function evidenceSection({ model, strings }: MailCardInput): SectionJson[] {
  const { items, missing } = model.evidence;
  const words = strings.pane.evidence;
  const telling = [...items.filter((item) => item.isTelling), ...items.filter((item) => !item.isTelling)];
  const quotes = telling
    .slice(0, MOST_QUOTES)
    .map(({ quote, shows, where }) =>
      row(
        '',
        `“${isolated(clipped(quote.replace(/\s+/g, ' '), LONGEST_QUOTE))}”`,
        where === null ? shows : `${shows} (${where})`,
      ),
    );
  const lacking =
    missing.length === 0 ? [] : [row(words.missing, missing.join(strings.pane.verdict.listJoint))];
  // What is missing speaks against a threat as loudly as a quotation speaks for it, so it stands among the open ones.
  const open = Math.min(quotes.length, items.filter((item) => item.isTelling).length);
  const widgets = [...quotes.slice(0, open), ...lacking, ...quotes.slice(open)];
  return section(words.title, widgets, open + lacking.length);
}
