import type { LedgerWords } from './ledger-words';

export const enLedger: LedgerWords = {
  title: 'Their threats, and what came of them',
  about:
    'Written down by itself when a mail threatens: the date, the kind, and what you say came of it. No words of the mail.',
  line: (date, levers) => `${date}: said they would ${levers}`,
  unnamed: (date) => `${date}: hinted at a consequence`,
  thisMail: 'This mail',
  seemed: { bluff: 'seemed a bluff', unclear: 'hard to say then', credible: 'seemed real' },
  question: 'What came of it?',
  outcome: {
    open: 'Still open',
    carried_out: 'Carried out',
    dropped: 'Not carried out',
    settled: 'Settled',
    no_threat: 'Was no threat',
  },
  change: 'Change',
  settledBy: 'Settled by',
  settledByHint: 'For example 2% off from 1,000 pieces',
  earlier: (threats, carriedOut) =>
    `${String(threats)} older, of which only the count is kept: ${String(carriedOut)} carried out.`,
  joint: ': ',
  more: (count) => `Older ones (${String(count)})`,
  countsHint: 'Enter here only what happened before the list below; the list is counted by itself.',
};
