import { looksLikeHtml, type Person } from '../../core';
import type { MailFile } from './mail-file';

/**
 * Puts a mail that was forwarded as an attachment below the forwarder's own words, in the form in which
 * mail programs quote a forwarded mail, so that it counts as history and nothing of it is lost.
 */
export function withForwarded(body: string, forwarded: readonly MailFile[]): string {
  if (forwarded.length === 0) return body;
  const isPlain = !looksLikeHtml(body) && forwarded.every((mail) => !looksLikeHtml(mail.body));
  if (isPlain)
    return [body, ...forwarded.map((mail) => `${headLines(mail).join('\n')}\n\n${mail.body}`)].join('\n\n');
  const below = forwarded.map(
    (mail) => `<div>${headLines(mail).map(escape).join('<br>\n')}<br>\n<br>\n</div>\n${asHtml(mail.body)}`,
  );
  return [asHtml(body), ...below].join('\n<br>\n');
}

function headLines(mail: MailFile): string[] {
  return [
    '---------- Forwarded message ---------',
    `From: ${nameOf(mail.from)}`,
    ...(mail.sentAt === null ? [] : [`Date: ${mail.sentAt}`]),
    `Subject: ${mail.subject}`,
    ...(mail.to.length === 0 ? [] : [`To: ${mail.to.map(nameOf).join(', ')}`]),
  ];
}

function nameOf(person: Person | null): string {
  if (person === null) return '';
  return person.email === '' ? person.name : `${person.name} <${person.email}>`.trim();
}

function asHtml(body: string): string {
  return looksLikeHtml(body) ? body : `<div>${escape(body).replace(/\r?\n/g, '<br>\n')}</div>`;
}

function escape(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}
