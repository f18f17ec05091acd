import type { Ledger } from '../notes/ledger';
import type { SenderNote } from '../notes/sender-note';
import { ledgerModel } from './ledger-model';
import type { PaneStrings } from './strings';

/** The threats of one sender with what came of them, newest first. */
function threatLines(ledger: Ledger, strings: PaneStrings): string[] {
  const model = ledgerModel(ledger, null, strings);
  if (model === null) return [];
  const lines = model.lines.map(({ title, outcomeText, settledBy }) =>
    [title, outcomeText, ...(settledBy ? [settledBy] : [])].join(strings.ledger.joint),
  );
  return [...lines, ...(model.earlier === null ? [] : [model.earlier])];
}

/** All notes as text for people: one paragraph a sender. */
export function notesText(notes: readonly SenderNote[], strings: PaneStrings): string {
  const { labels, pane } = strings;
  const words = pane.note;
  return notes
    .map(({ address, text, customerTypes, history, ledger }) => {
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
        ...threatLines(ledger, strings),
      ].join('\n');
    })
    .join('\n\n');
}
