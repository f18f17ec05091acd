import type { CheckFinding, PaneLanguage } from '../../../core/model';
import { checkModel } from '../../../view/check-model';
import { checkWordsFor } from '../../../view/strings/check-words';
import { wrapped } from '../columns';
import { printable } from '../printable';
import { checkCommandWords } from './words';

/** Width of the report: what the narrowest usual terminal shows. */
const COLUMNS = 80;
const LONGEST_QUOTE = 200;

/** The report on one text for people, at most 80 columns wide, ending with a line feed. */
export function checkReport(
  name: string | null,
  text: string,
  findings: readonly CheckFinding[],
  paneLanguage: PaneLanguage,
): string {
  const words = checkWordsFor(paneLanguage);
  const { where } = checkCommandWords(paneLanguage);
  const { summary, items } = checkModel(findings, paneLanguage);
  const lines = [
    ...(name === null ? [] : [...wrapped(name, COLUMNS), '─'.repeat(COLUMNS)]),
    ...wrapped(summary, COLUMNS),
    ...items.flatMap((item) => [
      '',
      ...wrapped(`${item.grave ? '!' : '·'} ${item.title} (${item.weight})`, COLUMNS),
      ...item.findings.flatMap((finding) => {
        const { line, column } = placeOf(text, finding.start);
        return indented(`“${shortened(finding.quote)}” ${where(line, column)}`);
      }),
      ...indented(`${words.whyLabel}: ${item.why}`),
      ...indented(`${words.insteadLabel}: ${item.instead}`),
    ]),
  ];
  return `${printable(lines.join('\n'))}\n`;
}

const indented = (text: string): string[] => wrapped(text, COLUMNS - 4).map((line) => `    ${line}`);

function shortened(quote: string): string {
  const line = quote.replace(/\s+/g, ' ');
  return line.length > LONGEST_QUOTE ? `${line.slice(0, LONGEST_QUOTE)}…` : line;
}

/** Line and column of an offset, both from 1. */
function placeOf(text: string, offset: number): { readonly line: number; readonly column: number } {
  const before = text.slice(0, offset).split('\n');
  return { line: before.length, column: (before[before.length - 1] ?? '').length + 1 };
}
