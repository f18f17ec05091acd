import type { SenderNote } from '../notes/sender-note';
import type { PaneStrings } from './strings';

/** All notes as text for people: one paragraph a sender. */
export function notesText(notes: readonly SenderNote[], { labels, pane }: PaneStrings): string {
  const words = pane.note;
  return notes
    .map(({ address, text, customerTypes, history }) => {
      const types = (customerTypes.value ?? []).map((type) => labels.customerType[type]);
      const { orders, threats, carriedOut } = history.value;
      const counts = [
        [words.orders, orders],
        [words.threats, threats],
        [words.carriedOut, carriedOut],
      ] as const;
      const record = counts
        .filter(([, count]) => count > 0)
        .map(([name, count]) => `${name}: ${String(count)}`);
      return [
        address,
        ...(types.length === 0 ? [] : [types.join(pane.verdict.listJoint)]),
        ...(record.length === 0 ? [] : [record.join(pane.verdict.recordJoint)]),
        ...(text.value.trim() === '' ? [] : [text.value.trim()]),
      ].join('\n');
    })
    .join('\n\n');
}
