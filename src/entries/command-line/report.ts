import type { PaneLanguage, Reading, ReplyPlan } from '../../core/model';
import type { MailFile } from '../../hosts/file/mail-file';
import type { GlossedDraft } from '../../view/engine';
import { evidenceModel } from '../../view/evidence-model';
import { openBlanksText } from '../../view/reply-model';
import { stringsFor, type PaneStrings } from '../../view/strings';
import { subtextOf } from '../../view/subtext';
import { verdictModel } from '../../view/verdict-model';
import { padded, widest, wrapped } from './columns';
import { printable } from './printable';
import { commandWords } from './words';

/** Width of the report: what the narrowest usual terminal shows. */
const COLUMNS = 80;
const INDENT = '  ';

/** Everything known about one mail once it is read. */
export interface Report {
  /** The file's name as typed; null for standard input. */
  readonly name: string | null;
  readonly mail: MailFile;
  readonly reading: Reading;
  readonly plan: ReplyPlan;
  /** Null unless a draft was asked for. */
  readonly reply: GlossedDraft | null;
}

/** The report on one mail for people, at most 80 columns wide, ending with a line feed. */
export function reportText(report: Report, paneLanguage: PaneLanguage): string {
  const strings = stringsFor(paneLanguage);
  const sections = [
    heading(report, paneLanguage),
    verdict(report, paneLanguage),
    why(report, paneLanguage),
    section(
      strings.pane.subtext.title,
      wrapped(subtextOf(report.reading, paneLanguage), COLUMNS - INDENT.length),
    ),
    advice(report.plan, strings),
    reply(report, paneLanguage),
  ];
  const text = sections
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n');
  return `${printable(text)}\n`;
}

function heading({ name, mail }: Report, paneLanguage: PaneLanguage): string[] {
  const words = commandWords(paneLanguage);
  const sender =
    mail.from === null
      ? words.noSender
      : `${mail.from.name} <${mail.from.email}>`.replace(/ ?<>$/, '').trim();
  return [
    ...(name === null ? [] : wrapped(name, COLUMNS)),
    ...wrapped(mail.subject === '' ? words.noSubject : mail.subject, COLUMNS),
    ...wrapped(
      mail.sentAt === null ? sender : `${sender} · ${mail.sentAt.slice(0, 16).replace('T', ' ')} UTC`,
      COLUMNS,
    ),
    ...(mail.furtherMails === 0 ? [] : wrapped(words.furtherMails(mail.furtherMails), COLUMNS)),
    '─'.repeat(COLUMNS),
  ];
}

function verdict({ reading }: Report, paneLanguage: PaneLanguage): string[] {
  const { aside } = commandWords(paneLanguage);
  const model = verdictModel(reading, stringsFor(paneLanguage));
  const badges = model.badges.map(({ name, value, certainty }) => ({
    name,
    value: certainty === null ? value : value + aside(certainty),
  }));
  const record = model.record === null ? [] : [model.record];
  return [
    ...wrapped(model.headline, COLUMNS),
    ...wrapped(model.confidence, COLUMNS),
    ...(badges.length + model.details.length > 0 ? ['', ...table([...badges, ...model.details])] : []),
    ...record.flatMap((line) => wrapped(line, COLUMNS - INDENT.length)).map(indented),
  ];
}

/** Names in one column, values in the other, each as wide as it needs. */
function table(rows: readonly { readonly name: string; readonly value: string }[]): string[] {
  const nameColumns = widest(rows.map((row) => row.name)) + 2;
  return rows.flatMap((row) =>
    wrapped(row.value, COLUMNS - INDENT.length - nameColumns).map((line, at) =>
      indented(padded(at === 0 ? row.name : '', nameColumns) + line),
    ),
  );
}

function why({ reading }: Report, paneLanguage: PaneLanguage): string[] {
  const words = commandWords(paneLanguage);
  const { items, missing } = evidenceModel(reading, stringsFor(paneLanguage));
  const quotes = items.flatMap((item) => [
    ...listItem(`“${item.quote.replace(/\s+/g, ' ')}”`, '· '),
    ...wrapped(item.where === null ? item.shows : item.shows + words.aside(item.where), COLUMNS - 6).map(
      (line) => `      ${line}`,
    ),
  ]);
  const lines = quotes.length > 0 ? quotes : [words.nothingToQuote].map(indented);
  return [
    words.why,
    ...lines,
    ...(missing.length === 0
      ? []
      : [
          '',
          stringsFor(paneLanguage).pane.evidence.missing,
          ...missing.flatMap((one) => listItem(one, '· ')),
        ]),
  ];
}

function advice(plan: ReplyPlan, { advice: texts, pane }: PaneStrings): string[] {
  const groups: readonly (readonly [title: string, sign: string, lines: readonly string[]])[] = [
    [pane.advice.dos, '+ ', plan.dos.map((key) => texts.dos[key])],
    [pane.advice.donts, '- ', plan.donts.map((key) => texts.donts[key])],
    [pane.advice.rules, '· ', plan.missingRules.map((key) => texts.rules[key])],
  ];
  return groups
    .filter(([, , lines]) => lines.length > 0)
    .map(([title, sign, lines]) => [title, ...lines.flatMap((line) => listItem(line, sign))])
    .flatMap((lines, at) => (at === 0 ? lines : ['', ...lines]));
}

function reply({ reply: written }: Report, paneLanguage: PaneLanguage): string[] {
  if (written === null) return [];
  const words = commandWords(paneLanguage);
  const strings = stringsFor(paneLanguage);
  const { draft, glosses } = written;
  const open = openBlanksText(draft.blanks, strings);
  return [
    words.reply(strings.labels.language[draft.language]),
    ...wrapped(draft.text, COLUMNS - 4).map((line) => `  │ ${line}`.trimEnd()),
    ...(glosses.length === 0
      ? []
      : ['', words.meaning, ...glosses.flatMap((gloss) => listItem(gloss, '· '))]),
    ...(open === null ? [] : ['', ...wrapped(open, COLUMNS)]),
  ];
}

function section(title: string, lines: readonly string[]): string[] {
  return [title, ...lines.map(indented)];
}

function listItem(text: string, sign: string): string[] {
  const room = COLUMNS - INDENT.length - sign.length;
  return wrapped(text, room).map(
    (line, at) => `${INDENT}${at === 0 ? sign : ' '.repeat(sign.length)}${line}`,
  );
}

function indented(line: string): string {
  return `${INDENT}${line}`.trimEnd();
}
