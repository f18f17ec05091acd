import type { PaneLanguage } from '../../core/model';
import { MailFileError, MOST_BYTES, type MailFile } from '../../hosts/file/mail-file';
import { openMailFile } from '../../hosts/file/open-mail-file';
import type { Engine } from '../../view/engine';
import type { JsonMail } from '../mail-from-json';
import { readAsJson } from '../read-as-json';
import { argumentsFrom, UsageError, type Arguments } from './arguments';
import { codeOf, messageOf } from './fault';
import { printable } from './printable';
import { readJsonLines } from './read-json-lines';
import { reportText } from './report';
import { commandWords } from './words';

/** The process as the command sees it. */
export interface Surroundings {
  readonly typed: readonly string[];
  readonly input: AsyncIterable<Uint8Array>;
  /** True when a person, not a file or program, is at the other end of standard input. */
  readonly inputIsTerminal: boolean;
  /** Resolves once the text is taken; rejects with `ClosedOutput` when nobody takes it any more. */
  readonly print: (text: string) => Promise<void>;
  /** Says something beside the results. */
  readonly complain: (text: string) => void;
  /** The bytes of a file, piece by piece; rejects as `node:fs` does. */
  readonly contentOf: (path: string) => AsyncIterable<Uint8Array>;
}

/** Whoever took the output has had enough (`| head`). */
export class ClosedOutput extends Error {
  override readonly name = 'ClosedOutput';
}

/** 0: all read · 1: a file or line could not be read · 2: typed wrongly. */
export type ExitStatus = 0 | 1 | 2;

/** The `read` command. Rejects only for faults of the program itself. */
export async function run(around: Surroundings, engine: Engine): Promise<ExitStatus> {
  try {
    return await new Command(around, engine, argumentsFrom(around.typed)).run();
  } catch (cause) {
    if (cause instanceof ClosedOutput) return 0;
    if (!(cause instanceof UsageError)) throw cause;
    around.complain(printable(`${cause.message}\n${commandWords('en').usageHint}\n`));
    return 2;
  }
}

class Command {
  private status: ExitStatus = 0;
  private reportsPrinted = 0;

  constructor(
    private readonly around: Surroundings,
    private readonly engine: Engine,
    private readonly given: Arguments,
  ) {}

  async run(): Promise<ExitStatus> {
    const { files, help, jsonl, paneLanguage } = this.given;
    const words = commandWords(paneLanguage);
    if (help) {
      await this.around.print(words.help);
      return 0;
    }
    const names = files.length === 0 ? ['-'] : files;
    if (names.includes('-') && this.around.inputIsTerminal && !jsonl)
      this.around.complain(`${words.waiting}\n`);
    for (const name of names) {
      if (jsonl && (name === '-' || /\.(jsonl|ndjson)$/i.test(name))) await this.answerLines(name);
      else await this.answerFile(name);
    }
    return this.status;
  }

  private async answerLines(name: string): Promise<void> {
    const read = (mail: JsonMail): Promise<object> => readAsJson(this.engine, mail, this.given);
    try {
      const isAllGood = await readJsonLines(this.streamOf(name), read, this.around.print);
      if (!isAllGood) this.status = 1;
    } catch (cause) {
      this.failed(name, cause);
    }
  }

  private async answerFile(name: string): Promise<void> {
    try {
      const mail = await openMailFile(name === '-' ? '' : name, await wholeOf(this.streamOf(name)));
      await (this.given.jsonl ? this.printJson(name, mail) : this.printReport(name, mail));
    } catch (cause) {
      const why = this.failed(name, cause);
      if (this.given.jsonl) await this.around.print(`${JSON.stringify({ error: `${name}: ${why}` })}\n`);
    }
  }

  private async printJson(name: string, mail: MailFile): Promise<void> {
    const { from, subject, body } = mail;
    const json = await readAsJson(this.engine, { id: name, from, subject, body }, this.given);
    await this.around.print(`${JSON.stringify(json)}\n`);
  }

  private async printReport(name: string, mail: MailFile): Promise<void> {
    const { paneLanguage, draft } = this.given;
    const given = { from: mail.from, subject: mail.subject, body: mail.body };
    const reading = await this.engine.read(given);
    const plan = this.engine.plan(reading);
    const reply = draft ? await this.engine.draft(given, reading, plan, {}, paneLanguage) : null;
    const text = reportText({ name: name === '-' ? null : name, mail, reading, plan, reply }, paneLanguage);
    await this.around.print(this.reportsPrinted === 0 ? text : `\n\n${text}`);
    this.reportsPrinted += 1;
  }

  private streamOf(name: string): AsyncIterable<Uint8Array> {
    return name === '-' ? this.around.input : this.around.contentOf(name);
  }

  /** Says why a file cannot be read and lets the others go on. */
  private failed(name: string, cause: unknown): string {
    if (cause instanceof ClosedOutput) throw cause;
    const why = reasonFor(cause, this.given.paneLanguage);
    this.status = 1;
    this.around.complain(printable(`${name}: ${why}\n`));
    return why;
  }
}

/** Why a file cannot be read, in the seller's language. */
export function reasonFor(cause: unknown, paneLanguage: PaneLanguage): string {
  const words = commandWords(paneLanguage);
  if (cause instanceof MailFileError) return words.fileError?.[cause.code] ?? cause.message;
  const code = codeOf(cause);
  if (code in words.pathError) return words.pathError[code as keyof typeof words.pathError];
  return messageOf(cause);
}

/** Stops one byte beyond the limit: enough for the opener to say "too big" without holding gigabytes. */
export async function wholeOf(stream: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  let length = 0;
  for await (const piece of stream) {
    pieces.push(piece);
    length += piece.length;
    if (length > MOST_BYTES) break;
  }
  const whole = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
