import type { SectionJson } from './card-json';
import { clipped, isolated } from './card-text';
import type { MailCardInput } from './mail-card';
import { row, section } from './widgets';

const MOST_FACTS = 12;

/** The figures of the mail, folded away. */
export function factsSection({ model, strings }: MailCardInput): SectionJson[] {
  const facts = model.evidence.facts
    .slice(0, MOST_FACTS)
    .map(({ name, text }) => row(name, isolated(clipped(text, 120))));
  return section(strings.pane.evidence.facts, facts, 0);
}
