import type { CheckItem, CheckModel } from '../view/check-model';
import type { SectionJson, WidgetJson } from './card-json';
import { bold, clipped, escaped, isolated, quiet } from './card-text';
import { paragraph, section } from './widgets';

const LONGEST_QUOTE = 200;
/** Quotations of one rule that are shown; more of the same teaches nothing. */
const MOST_QUOTES = 3;

function itemWidget({ weight, title, why, instead, findings }: CheckItem): WidgetJson {
  const quotes = findings
    .slice(0, MOST_QUOTES)
    .map(({ quote }) => `“${escaped(isolated(clipped(quote.replace(/\s+/g, ' '), LONGEST_QUOTE)))}”`);
  return paragraph(
    [`${bold(title)} ${quiet(`· ${weight}`)}`, ...quotes, quiet(why), escaped(instead)].join('<br>'),
  );
}

/** What was found in the seller's own text, grave things first; nothing before a text was given. */
export function checkSection(check: CheckModel | null): SectionJson[] {
  if (check === null) return [];
  return section(check.title, [paragraph(bold(check.summary)), ...check.items.map(itemWidget)]);
}
