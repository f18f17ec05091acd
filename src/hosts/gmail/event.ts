import { anyFieldsOf, type Fields } from '../../notes/json-fields';
import type { FormInputs } from '../../cards/card-memory';

/** What Gmail passes to a handler, without its nesting. */
export interface CardEvent {
  /** Null when no mail is open. */
  readonly messageId: string | null;
  /** Opens the mail for this one call; null when no mail is open. */
  readonly accessToken: string | null;
  /** BCP 47 tag of the user's Gmail; empty when Gmail does not say. */
  readonly locale: string;
  readonly parameters: Readonly<Record<string, string | undefined>>;
  readonly inputs: FormInputs;
  /** Who the mail goes to that is being written; null when Gmail does not say. */
  readonly recipients: readonly string[] | null;
}

const textOf = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null);

function valuesOf(input: unknown): readonly string[] {
  const fields = anyFieldsOf(input);
  // Some runtimes nest every input under an empty name once more.
  const strings = anyFieldsOf(fields.stringInputs ?? anyFieldsOf(fields['']).stringInputs);
  return Array.isArray(strings.value) ? strings.value.filter((each) => typeof each === 'string') : [];
}

/** Addresses as Gmail writes them, with or without a name; some runtimes put each into an object. */
function recipientsIn(draft: Fields): readonly string[] | null {
  const lists = [draft.toRecipients, draft.ccRecipients, draft.bccRecipients];
  if (!lists.some(Array.isArray)) return null;
  return lists
    .flatMap((list) => (Array.isArray(list) ? (list as unknown[]) : []))
    .map((each) => textOf(each) ?? textOf(anyFieldsOf(each).emailAddress) ?? '')
    .filter((each) => each !== '');
}

/** The event of a trigger or of an action; fields that are missing are as if empty. */
export function cardEvent(event: unknown): CardEvent {
  const fields = anyFieldsOf(event);
  const gmail = anyFieldsOf(fields.gmail);
  const common = anyFieldsOf(fields.commonEventObject);
  const parameters: Record<string, string> = {};
  for (const [key, value] of Object.entries(anyFieldsOf(common.parameters ?? fields.parameters))) {
    if (typeof value === 'string') parameters[key] = value;
  }
  const inputs: Record<string, readonly string[]> = {};
  for (const [name, input] of Object.entries(anyFieldsOf(common.formInputs))) inputs[name] = valuesOf(input);
  return {
    recipients: recipientsIn(anyFieldsOf(fields.draftMetadata ?? gmail.draftMetadata)),
    messageId: textOf(gmail.messageId),
    accessToken: textOf(gmail.accessToken),
    locale: textOf(common.userLocale) ?? textOf(fields.userLocale) ?? '',
    parameters,
    inputs,
  };
}
