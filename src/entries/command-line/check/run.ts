import { answeredMail, bodyText, type AnsweredMail, type CheckContext, type Person } from '../../../core';
import type { MailFile } from '../../../hosts/file/mail-file';
import { openMailFile } from '../../../hosts/file/open-mail-file';
import type { Checker } from '../../../view/checker';
import type { Engine } from '../../../view/engine';
import { UsageError } from '../arguments';
import { printable } from '../printable';
import { ClosedOutput, reasonFor, wholeOf, type Surroundings } from '../run';
import { checkArgumentsFrom, type CheckArguments } from './arguments';
import { checkReport } from './report';
import { checkCommandWords } from './words';

/** 0: nothing grave · 1: something to settle before sending · 2: typed wrongly, or a file could not be read. */
export type CheckStatus = 0 | 1 | 2;

/** The mail answered, and who wrote it. */
interface Answered {
  readonly mail: AnsweredMail;
  readonly from: Person | null;
}

/** The `check` command. Rejects only for faults of the program itself. */
export async function runCheck(around: Surroundings, engine: Engine, checker: Checker): Promise<CheckStatus> {
  try {
    return await new CheckCommand(around, engine, checker, checkArgumentsFrom(around.typed)).run();
  } catch (cause) {
    if (cause instanceof ClosedOutput) return 0;
    if (!(cause instanceof UsageError)) throw cause;
    around.complain(printable(`${cause.message}\n${checkCommandWords('en').usageHint}\n`));
    return 2;
  }
}

class CheckCommand {
  private status: CheckStatus = 0;
  private reportsPrinted = 0;

  constructor(
    private readonly around: Surroundings,
    private readonly engine: Engine,
    private readonly checker: Checker,
    private readonly given: CheckArguments,
  ) {}

  async run(): Promise<CheckStatus> {
    const { files, help, answering, paneLanguage } = this.given;
    const words = checkCommandWords(paneLanguage);
    if (help) {
      await this.around.print(words.help);
      return 0;
    }
    const answered = answering === null ? null : await this.answered(answering);
    if (answering !== null && answered === null) return 2;
    const names = files.length === 0 ? ['-'] : files;
    if (names.includes('-') && this.around.inputIsTerminal) this.around.complain(`${words.waiting}\n`);
    for (const name of names) await this.checkFile(name, answered);
    return this.status;
  }

  private async answered(name: string): Promise<Answered | null> {
    const file = await this.open(name);
    if (file === null) return null;
    const mail = { from: file.from, subject: file.subject, body: file.body };
    return { mail: answeredMail(mail, await this.engine.read(mail)), from: file.from };
  }

  private async checkFile(name: string, answered: Answered | null): Promise<void> {
    const file = await this.open(name);
    if (file === null) return;
    const { text } = bodyText(file.body);
    const findings = await this.checker(text, this.contextOf(file, answered));
    if (this.status === 0 && findings.some(({ grave }) => grave)) this.status = 1;
    if (this.given.json) {
      await this.around.print(`${JSON.stringify({ file: name, text, findings })}\n`);
      return;
    }
    const report = checkReport(name === '-' ? null : name, text, findings, this.given.paneLanguage);
    await this.around.print(this.reportsPrinted === 0 ? report : `\n\n${report}`);
    this.reportsPrinted += 1;
  }

  private contextOf({ to, cc, from }: MailFile, answered: Answered | null): CheckContext {
    const customer = answered?.from ? [answered.from] : [];
    return {
      answering: answered?.mail ?? null,
      recipients: to.length > 0 ? [...to, ...cc] : customer,
      floor: this.given.floor,
      privateWords: [],
      sellerAtFault: false,
      sellerName: from?.name ?? '',
    };
  }

  /** Null when it cannot be read, which has been said then. */
  private async open(name: string): Promise<MailFile | null> {
    try {
      const stream = name === '-' ? this.around.input : this.around.contentOf(name);
      return await openMailFile(name === '-' ? '' : name, await wholeOf(stream));
    } catch (cause) {
      if (cause instanceof ClosedOutput) throw cause;
      const why = reasonFor(cause, this.given.paneLanguage);
      this.status = 2;
      this.around.complain(printable(`${name}: ${why}\n`));
      if (this.given.json) await this.around.print(`${JSON.stringify({ file: name, error: why })}\n`);
      return null;
    }
  }
}
