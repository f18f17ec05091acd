import type { Mail, PaneLanguage, Reading, ReplyWishes, SellerChoices } from '../core/model';
import type { Engine } from '../view/engine';
import { draftJson, readingJson, type DraftJson, type ReadingJson } from '../view/reading-json';
import { subtextOf } from '../view/subtext';
import type { JsonMail } from './mail-from-json';

/** What a program may ask of a reading; every field has a default. */
export interface ReadOptions {
  /** Language of the subtext and of nothing else; English unless given. */
  readonly paneLanguage?: PaneLanguage | undefined;
  /** Also write a reply. */
  readonly draft?: boolean | undefined;
  /** What the seller has set by hand; overrides the engine. */
  readonly choices?: SellerChoices | undefined;
  /** What the seller wants of the reply. */
  readonly wishes?: ReplyWishes | undefined;
}

/** Reads a mail and, where asked, writes a reply to it. */
export async function readAsJson(engine: Engine, mail: JsonMail, options: ReadOptions): Promise<ReadingJson> {
  const reading = await engine.read(engineMail(mail), options.choices);
  const json = readingJson(mail, reading, subtextOf(reading, options.paneLanguage ?? 'en'));
  return options.draft === true ? { ...json, draft: await replyTo(engine, mail, reading, options) } : json;
}

/** Writes a reply to a mail. */
export async function draftAsJson(engine: Engine, mail: JsonMail, options: ReadOptions): Promise<DraftJson> {
  return replyTo(engine, mail, await engine.read(engineMail(mail), options.choices), options);
}

async function replyTo(
  engine: Engine,
  mail: JsonMail,
  reading: Reading,
  options: ReadOptions,
): Promise<DraftJson> {
  const { paneLanguage = 'en', wishes = {} } = options;
  const plan = engine.plan(reading, wishes);
  const { draft } = await engine.draft(engineMail(mail), reading, plan, wishes, paneLanguage);
  return draftJson(draft);
}

function engineMail(mail: JsonMail): Mail {
  return { ...mail, id: mail.id === null ? null : String(mail.id) };
}
