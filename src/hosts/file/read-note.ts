import type { Person } from '../../core';
import { mailFile, type MailFile } from './mail-file';
import { oneLine } from './people';

type Field = 'from' | 'to' | 'cc' | 'subject' | 'date';

/** How mail programs and people name the fields when they copy a mail into a text, in every language there is a pack for. */
const FIELD_NAMES: Readonly<Record<Field, readonly string[]>> = {
  from: [
    'from',
    'sender',
    '发件人',
    '寄件人',
    '寄件者',
    '發件人',
    '来自',
    '來自',
    'von',
    'de',
    'da',
    'от',
    'من',
    'kimden',
    'gönderen',
    '差出人',
    '보낸 사람',
    '보낸사람',
  ],
  to: [
    'to',
    '收件人',
    '收件者',
    '至',
    'an',
    'para',
    'à',
    'a',
    'кому',
    'إلى',
    'kime',
    '宛先',
    '받는 사람',
    '받는사람',
  ],
  cc: ['cc', 'bcc', '抄送', '副本', '密送', 'kopie', 'копия', 'نسخة', 'bilgi', '참조'],
  subject: [
    'subject',
    '主题',
    '主題',
    '主旨',
    '标题',
    '標題',
    'betreff',
    'asunto',
    'assunto',
    'objet',
    'oggetto',
    'тема',
    'الموضوع',
    'konu',
    '件名',
    '제목',
  ],
  date: [
    'date',
    'sent',
    'time',
    '日期',
    '时间',
    '時間',
    '发送时间',
    '發送時間',
    '傳送時間',
    '发送日期',
    'gesendet',
    'datum',
    'fecha',
    'enviado',
    'enviado el',
    'enviada em',
    'data',
    'envoyé',
    'inviato',
    'дата',
    'отправлено',
    'التاريخ',
    'tarih',
    '日時',
    '送信日時',
    '날짜',
    '보낸 날짜',
  ],
};
const FIELD_OF = new Map(
  Object.entries(FIELD_NAMES).flatMap(([field, names]) =>
    names.map((name) => [name, field as Field] as const),
  ),
);

/**
 * Reads a plain text: a mail somebody copied or typed. Lines such as "From: …" or "主题：…" at the very top
 * are taken as its header, provided a sender or a subject is among them; all the rest is the body, untouched.
 */
export function readNote(text: string): MailFile {
  const { fields, rest } = leadingFields(text);
  return mailFile({
    from: person((fields.get('from') ?? '').slice(0, 4000)),
    to: persons(fields.get('to') ?? ''),
    cc: persons(fields.get('cc') ?? ''),
    subject: fields.get('subject') ?? '',
    sentAt: zonedTime(fields.get('date') ?? ''),
    body: rest,
  });
}

function leadingFields(text: string): { fields: Map<Field, string>; rest: string } {
  const fields = new Map<Field, string>();
  const start = /^\s*/.exec(text)?.[0].length ?? 0;
  let at = start;
  while (at < text.length) {
    const end = text.indexOf('\n', at) === -1 ? text.length : text.indexOf('\n', at);
    // Half-width or full-width colon; bold marks are what some programs leave when copying.
    const line = /^[ \t]*\**([^:：\n*]{1,20}?)\**[ \t]*[:：]\**[ \t]*(.*)$/.exec(
      text.slice(at, end).trimEnd(),
    );
    const field = line?.[1] === undefined ? undefined : FIELD_OF.get(line[1].trim().toLowerCase());
    if (line === null || field === undefined) break;
    if (!fields.has(field)) fields.set(field, oneLine(line[2] ?? ''));
    at = Math.min(end + 1, text.length);
  }
  const isHeader = fields.has('from') || fields.has('subject');
  if (!isHeader) return { fields: new Map(), rest: text };
  return { fields, rest: text.slice(at).replace(/^(?:[ \t]*\r?\n)+/, '') };
}

function persons(list: string): Person[] {
  // No field of a real mail is longer, and looking for names in one that is would take ages.
  return list
    .slice(0, 4000)
    .split(/[;；,，](?![^<]*>)/)
    .flatMap((one) => person(one) ?? []);
}

/** "Name <a@b>", "Name [mailto:a@b]", "Name (a@b)", an address alone or a name alone. */
function person(text: string): Person | null {
  const email = /[^\s<>()[\]"':：,;，；]+@[^\s<>()[\]"':,;，；]+/.exec(text)?.[0] ?? '';
  const name = oneLine(text.replace(email, '').replace(/mailto:|[<>()[\]"“”]/g, ' ')).replace(
    /^'(.*)'$/,
    '$1',
  );
  return name === '' && email === '' ? null : { name, email };
}

/** A time without a zone could be anywhere on earth, so it is left out rather than guessed. */
function zonedTime(date: string): string | null {
  const hasZone = /(?:[+-]\d{2}:?\d{2}|\b(?:GMT|UTC)\b|\dZ)/.test(date);
  const time = hasZone ? Date.parse(date) : NaN;
  return Number.isNaN(time) ? null : new Date(time).toISOString();
}
