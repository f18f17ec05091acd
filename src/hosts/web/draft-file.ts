import { createMimeMessage, type MIMEMessage } from 'mimetext/browser';
import type { Person } from '../../core';
import type { KeptAnswer, KeptMail } from '../../ports/kept-mails';
import { encodedWords } from './encoded-words';

/** A file that a mail program opens as an unsent message. */
export interface DraftFile {
  /** Safe on every file system, ends with `.eml`. */
  readonly name: string;
  /** RFC 5322 message of 7-bit characters with CRLF line ends. */
  readonly content: string;
}

/** Enough to thread by; longer chains only make headers that servers refuse. */
const MOST_REFERENCES = 20;
const REPLY_PREFIX = /^(?:\s*(?:re|aw|sv|antw|rif|res|回复|回覆|答复|答覆)\s*(?:\[\d+\])?\s*[:：])+\s*/i;
const MESSAGE_ID = /^<[!-;=?-~]+>$/;
/** One address, no white space, nothing that could end it or begin another header or recipient. */
const ADDRESS = /^[^\s<>,;:"()[\]\\@\p{Cc}]+@[^\s<>,;:"()[\]\\@\p{Cc}]+$/u;

/**
 * The seller's answer as a draft that a mail program opens ready to send: threaded with the customer's mail, no
 * sender and no message id, because the mail program knows its own. Nothing of the customer's mail can add a header:
 * addresses and ids are checked, everything else is encoded.
 *
 * @param boundary parts the text from the HTML; tests pass a fixed one.
 */
export function draftFile(mail: KeptMail, answer: KeptAnswer, boundary?: string): DraftFile {
  const message = createMimeMessage();
  if (boundary !== undefined) message.boundaries.alt = boundary;
  const subject = `Re: ${oneLine(mail.subject).replace(REPLY_PREFIX, '')}`.trim();
  leaveOut(message, 'From');
  leaveOut(message, 'Message-ID');
  setField(message, 'To', recipients([answerTo(mail)]));
  setField(message, 'Cc', recipients(answer.toAll ? others(mail) : []));
  setField(message, 'Subject', encodedWords(subject, 'text'));
  setField(message, 'In-Reply-To', ids([mail.messageId]));
  setField(message, 'References', ids([...mail.references, mail.messageId]));
  message.setHeader('X-Unsent', '1');

  const text = answer.text.replace(/\r\n?/g, '\n').replace(/\p{Surrogate}/gu, '\ufffd');
  addPart(message, 'text/plain', text.replace(/\n/g, '\r\n'));
  addPart(message, 'text/html', asHtml(text));
  return { name: `${fileName(subject)}.eml`, content: `${message.asRaw()}\r\n` };
}

/** Whether "to all" would reach anybody besides the customer. */
export const hasOthers = (mail: KeptMail): boolean => others(mail).length > 0;

function answerTo(mail: KeptMail): Person | null {
  return mail.replyTo ?? mail.from;
}

/**
 * Everyone else of the conversation. A mail to one address came to the seller, who need not write to himself;
 * with several nobody can tell which of them is the seller.
 */
function others(mail: KeptMail): Person[] {
  const sent = mail.to.length > 1 ? mail.to : [];
  const main = answerTo(mail)?.email.toLowerCase();
  const byAddress = new Map([...sent, ...mail.cc].map((person) => [person.email.toLowerCase(), person]));
  return [...byAddress].filter(([address]) => address !== main).map(([, person]) => person);
}

function recipients(people: readonly (Person | null)[]): string {
  return people
    .filter((person): person is Person => person !== null && ADDRESS.test(person.email))
    .map(({ name, email }) => {
      const shown = oneLine(name);
      return shown === '' || shown === email ? email : `${encodedWords(shown, 'name')} <${email}>`;
    })
    .join(',\r\n ');
}

function ids(found: readonly (string | null)[]): string {
  const good = [...new Set(found)].filter(
    (id): id is string => id !== null && id.length < 900 && MESSAGE_ID.test(id),
  );
  const kept =
    good.length > MOST_REFERENCES ? [...good.slice(0, 1), ...good.slice(1 - MOST_REFERENCES)] : good;
  return kept.join('\r\n ');
}

function oneLine(text: string): string {
  return text.replace(/[\s\p{Cc}]+/gu, ' ').trim();
}

function leaveOut(message: MIMEMessage, name: string): void {
  const field = message.headers.fields.find((candidate) => candidate.name === name);
  if (field) field.disabled = true;
}

/** Header values are finished here, because the library writes one encoded word of any length and keeps line breaks. */
function setField(message: MIMEMessage, name: string, value: string): void {
  if (value === '') return;
  const known = message.headers.fields.find((field) => field.name === name);
  if (known === undefined) {
    message.setHeader(name, value);
    return;
  }
  known.value = value;
  known.dump = () => value;
}

function addPart(message: MIMEMessage, contentType: string, content: string): void {
  const lines = message.toBase64(content).match(/.{1,76}/g) ?? [];
  message.addMessage({ contentType, data: lines.join('\r\n'), encoding: 'base64' });
}

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function asHtml(text: string): string {
  const escaped = text.replace(/[&<>"]/g, (char) => ESCAPES[char] ?? char);
  const paragraphs = escaped.split(/\n{2,}/).filter((paragraph) => paragraph.trim() !== '');
  const body = paragraphs.map((paragraph) => `<p dir="auto">${paragraph.trim().replace(/\n/g, '<br>')}</p>`);
  return `<!doctype html>\r\n<html><body>\r\n${body.join('\r\n')}\r\n</body></html>\r\n`;
}

/** Characters that some file system forbids, and the ones that turn the direction of a name to hide its end. */
function fileName(subject: string): string {
  const safe = subject
    .replace(/[\\/:*?"<>|\p{Cc}\p{Cf}]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  const short = [...safe]
    .slice(0, 80)
    .join('')
    .replace(/[. ]+$/, '');
  return short === '' ? 'Re' : short;
}
