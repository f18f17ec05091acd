import type { Person } from '../../../core';
import type { AnsweredMails } from '../../../ports/answered-mails';
import type { NotesStore } from '../../../ports/notes-store';
import type { PaneSettings } from '../../../ports/pane-settings';
import { checkModel } from '../../../view/check-model';
import type { Checker } from '../../../view/checker';
import { languageChoice, paneLanguageFor } from '../../../view/pane-language';
import { officeCall } from '../office-call';
import { outlookWords } from '../strings';
import { checkContext } from './check-context';

/** Milliseconds for all questions to Outlook together: after five seconds it offers to send without the check. */
export const SEND_PATIENCE = 4000;
/** The longest message Outlook shows, in UTF-16 units. */
export const ALERT_LIMIT = 500;
/** Longest piece of the seller's words in it. */
const QUOTE_LIMIT = 60;

export interface SendTools {
  readonly checker: Checker;
  readonly answered: AnsweredMails;
  readonly notes: NotesStore;
  readonly settings: PaneSettings;
}

/**
 * Looks at a mail on its way out.
 * @returns what to ask the seller before it goes, null when it may go. Never rejects: a check that fails lets the mail go.
 */
export async function checkBeforeSend(office: typeof Office, tools: SendTools): Promise<string | null> {
  try {
    if (tools.settings.get('check-on-send') === 'off') return null;
    return await graveFindings(office, tools);
  } catch {
    return null;
  }
}

async function graveFindings(office: typeof Office, tools: SendTools): Promise<string | null> {
  const { checker, answered, notes, settings } = tools;
  const item = office.context.mailbox.item as unknown as Office.MessageCompose;
  const conversation = (item.conversationId as string | undefined) || null;
  const [text, recipients] = await Promise.all([
    officeCall<string>((done) => item.body.getAsync(office.CoercionType.Text, done), SEND_PATIENCE),
    recipientsOf(item),
  ]);
  const context = await checkContext({
    recipients,
    answered: conversation === null ? null : answered.get(conversation),
    notes,
    sellerName: settings.get('seller-name') ?? '',
  });
  const grave = (await checker(text, context)).filter((finding) => finding.grave);
  if (grave.length === 0) return null;

  const language = paneLanguageFor(languageChoice(settings.get('language')), office.context.displayLanguage);
  const words = outlookWords(language).send;
  const points = checkModel(grave, language).items.map(({ title, findings }) =>
    words.point(title, quoted(findings[0]?.quote ?? '')),
  );
  return fitting(words.lead, points, words.more);
}

/** To, Cc and Bcc; a list Outlook does not give counts as empty. */
async function recipientsOf(item: Office.MessageCompose): Promise<readonly Person[]> {
  const lists = await Promise.all([item.to, item.cc, item.bcc].map(personsIn));
  return lists.reduce((all, list) => [...all, ...list], []);
}

async function personsIn(field: Office.Recipients): Promise<readonly Person[]> {
  try {
    const found = await officeCall<Office.EmailAddressDetails[]>(
      (done) => field.getAsync(done),
      SEND_PATIENCE,
    );
    return found.map(({ displayName, emailAddress }) => ({ name: displayName, email: emailAddress }));
  } catch {
    return [];
  }
}

function quoted(words: string): string {
  const line = words.replace(/\s+/g, ' ').trim();
  return line.length > QUOTE_LIMIT ? `${line.slice(0, QUOTE_LIMIT - 1)}…` : line;
}

/** As many points as the alert holds; what is left out is at least counted. */
function fitting(lead: string, points: readonly string[], more: (count: number) => string): string {
  for (let shown = points.length; shown > 1; shown -= 1) {
    const rest = points.length - shown;
    const text = [lead, ...points.slice(0, shown), ...(rest > 0 ? [more(rest)] : [])].join(' ');
    if (text.length <= ALERT_LIMIT) return text;
  }
  return `${lead} ${points[0] ?? ''}`.slice(0, ALERT_LIMIT);
}
