import type { SectionJson } from './card-json';
import { escaped, quiet } from './card-text';
import type { MailCardInput } from './mail-card';
import { memoryParameters } from './memory-parameters';
import { action, button, buttons, paragraph, section } from './widgets';

/** The way to the deal desk, brought forward where money is at stake, and the floor that was worked out there. */
export function deskSection(card: MailCardInput): SectionJson[] {
  const { desk, strings, words } = card;
  return section(strings.desk.title, [
    ...(desk.lead === null ? [] : [paragraph(escaped(desk.lead))]),
    ...(desk.floor === null ? [] : [paragraph(quiet(words.desk.floor(desk.floor)))]),
    buttons(button(strings.desk.open, action('onDesk', memoryParameters(card)))),
  ]);
}
