import type { SectionJson } from './card-json';
import { escaped } from './card-text';
import type { MailCardInput } from './mail-card';
import { paragraph, section } from './widgets';

const list = (title: string, points: readonly string[]) =>
  points.length === 0
    ? []
    : [paragraph(`<b>${escaped(title)}</b><br>${points.map((point) => `• ${escaped(point)}`).join('<br>')}`)];

/** What to do with this customer now, what not, and which written rules are missing. */
export function adviceSection({ model, strings }: MailCardInput): SectionJson[] {
  const { title, dos, donts, rules } = strings.pane.advice;
  const { advice } = model;
  return section(
    title,
    [...list(dos, advice.dos), ...list(donts, advice.donts), ...list(rules, advice.rules)],
    2,
  );
}
