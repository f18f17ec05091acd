import { decompressRTF } from '@kenjiuno/decompressrtf';
import MsgReader, { type FieldsData } from '@kenjiuno/msgreader';
import PostalMime, { type Email } from 'postal-mime';
import type { Person } from '../../core';
import { checkedEntryNames } from './compound-file';
import { decodeText } from './decode-text';
import { withForwarded } from './forwarded';
import { MailFileError, mailFile, type MailFile } from './mail-file';
import { messageIds, oneLine } from './people';
import { pickBody } from './pick-body';
import { header, readMime } from './read-mime';
import { rtfBody } from './rtf-body';

/** Tags of properties the Outlook reader does not name, without their type. */
const HTML = '1013';
const REFERENCES = '1039';
const IN_REPLY_TO = '1042';

/**
 * Reads an Outlook item (`.msg`, `.oft`), Unicode or ANSI.
 *
 * @throws MailFileError `not-a-mail` for other OLE files, `broken`, `encrypted`
 */
export async function readMsg(bytes: Uint8Array): Promise<MailFile> {
  const names = checkedEntryNames(bytes);
  if (!names.includes('__properties_version1.0')) {
    throw new MailFileError('not-a-mail', 'This is an old Office document, not an Outlook mail.');
  }
  const reader = new MsgReader(new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength));
  reader.parserConfig = { includeRawProps: true };
  let fields: FieldsData;
  try {
    fields = reader.getFileData();
  } catch (cause) {
    throw new MailFileError(
      'broken',
      `The Outlook file is damaged: ${cause instanceof Error ? cause.message : 'unknown'}.`,
    );
  }
  return new Item(fields, (attachment) => reader.getAttachment(attachment).content).read();
}

class Item {
  private readonly label: string | null;
  private readonly isAnsi: boolean;

  constructor(
    private readonly fields: FieldsData,
    private readonly contentOf: (attachment: FieldsData) => Uint8Array,
  ) {
    this.label = codePageLabel(fields.messageCodepage ?? fields.internetCodepage);
    this.isAnsi = (fields.rawProps ?? []).some((prop) => prop.propertyTag?.toLowerCase().endsWith('001e'));
  }

  async read(): Promise<MailFile> {
    const itemClass = (this.fields.messageClass ?? '').toLowerCase();
    if (/^ipm\.(contact|distlist|stickynote|activity)/.test(itemClass)) {
      throw new MailFileError('not-a-mail', 'This Outlook item is not a mail.');
    }
    const transport = header(await this.transportHeader());
    const found = this.found(transport);
    if (itemClass.startsWith('ipm.note.smime')) return this.signed(found);
    if (itemClass.includes('rpmsg')) throw sealed();
    const own = this.body();
    const forwarded = await this.forwarded();
    const [first] = forwarded;
    // Forwarded without a word: the seller passed the customer's mail on, so that is the mail to read.
    if (own === '' && first && forwarded.length === 1) return first;
    return mailFile({ ...found, body: withForwarded(own, forwarded) });
  }

  private found(transport: Partial<MailFile>): Partial<MailFile> {
    const { fields } = this;
    const sent = Date.parse(fields.clientSubmitTime ?? fields.messageDeliveryTime ?? '');
    return {
      ...transport,
      from: this.sender(transport.from ?? null),
      to: this.recipients('to', transport.to),
      cc: this.recipients('cc', transport.cc),
      subject: oneLine(this.words(fields.subject)) || (transport.subject ?? ''),
      sentAt: transport.sentAt ?? (Number.isNaN(sent) ? null : new Date(sent).toISOString()),
      messageId: messageIds(this.words(fields.messageId))[0] ?? transport.messageId ?? null,
      inReplyTo: messageIds(this.raw(IN_REPLY_TO))[0] ?? transport.inReplyTo ?? null,
      references: transport.references?.length ? transport.references : messageIds(this.raw(REFERENCES)),
      hasAttachments: (fields.attachments ?? []).some(
        (one) => one.attachmentHidden !== true && one.pidContentId === undefined,
      ),
    };
  }

  /** The header as it came over the wire; an item that was never sent has none. */
  private async transportHeader(): Promise<Email> {
    const lines = this.words(this.fields.headers).replace(/^Microsoft Mail Internet Headers.*\r?\n/, '');
    const fieldsOnly = lines.split(/\r?\n\r?\n/, 1)[0] ?? '';
    return PostalMime.parse(
      `${fieldsOnly.replace(/^content-[^\n]*(\n[ \t][^\n]*)*/gim, 'X-Part: none')}\n\n`,
    );
  }

  /** Text of a property: an ANSI file gives one character a byte, to be read in its own code page. */
  private words(text: string | undefined): string {
    if (text === undefined) return '';
    const isBytes = this.isAnsi && !/[^\p{ASCII}\u0080-\u00ff]/u.test(text) && /[\u0080-\u00ff]/.test(text);
    return isBytes
      ? decodeText(
          Uint8Array.from(text, (letter) => letter.charCodeAt(0)),
          this.label,
        )
      : text;
  }

  private raw(tag: string): string {
    const prop = this.fields.rawProps?.find((one) => one.propertyTag?.toLowerCase().startsWith(tag));
    return typeof prop?.value === 'string' ? this.words(prop.value) : '';
  }

  /** Inside a company Outlook stores directory names ("/O=FIRM/…") where an address belongs. */
  private sender(transport: Person | null): Person | null {
    const { fields } = this;
    const addresses = [
      fields.senderSmtpAddress,
      fields.senderEmail,
      transport?.email,
      fields.sentRepresentingSmtpAddress,
    ];
    const email = addresses.find((address) => address?.includes('@')) ?? fields.creatorSMTPAddress ?? '';
    const name = oneLine(this.words(fields.senderName)) || transport?.name || '';
    return name === '' && email === '' ? null : { name, email };
  }

  private recipients(kind: 'to' | 'cc', transport: readonly Person[] | undefined): readonly Person[] {
    const listed = (this.fields.recipients ?? []).filter((one) => (one.recipType ?? 'to') === kind);
    if (listed.length === 0) return transport ?? [];
    return listed.map((one) => ({
      name: oneLine(this.words(one.name)),
      email: [one.smtpAddress, one.email].find((address) => address?.includes('@')) ?? '',
    }));
  }

  private body(): string {
    const picked = pickBody(this.words(this.fields.body), this.html());
    if (picked !== '' || !this.fields.compressedRtf) return picked;
    try {
      return rtfBody(decompressed(this.fields.compressedRtf));
    } catch (cause) {
      throw new MailFileError(
        'broken',
        `The text of the Outlook mail is damaged: ${cause instanceof Error ? cause.message : 'unknown'}.`,
      );
    }
  }

  private html(): string | undefined {
    const { fields } = this;
    if (fields.html) return decodeText(fields.html, codePageLabel(fields.internetCodepage) ?? this.label);
    return fields.bodyHtml ?? (this.raw(HTML) || undefined);
  }

  /** A clear-signed mail is stored as an attachment that holds the signed message whole. */
  private async signed(found: Partial<MailFile>): Promise<MailFile> {
    const [message] = this.fields.attachments ?? [];
    if (!message || message.attachMimeTag?.toLowerCase() !== 'multipart/signed') throw sealed();
    const { body, hasAttachments } = await readMime(this.contentOf(message));
    return mailFile({ ...found, body, hasAttachments });
  }

  private async forwarded(): Promise<MailFile[]> {
    const inner = (this.fields.attachments ?? []).flatMap((one) => one.innerMsgContentFields ?? []);
    return Promise.all(inner.map((fields) => new Item(fields, this.contentOf).read()));
  }
}

/** The decompressor believes the length written in the stream, however large; the true one is the limit. */
function decompressed(stream: Uint8Array): Uint8Array {
  const copy = stream.slice();
  const view = new DataView(copy.buffer);
  view.setUint32(0, Math.min(view.getUint32(0, true), copy.length - 4), true);
  return Uint8Array.from(decompressRTF(Array.from(copy)));
}

function sealed(): MailFileError {
  return new MailFileError(
    'encrypted',
    'The text of this Outlook mail is sealed; open it in the Outlook that has the key.',
  );
}

/** Windows code page numbers as labels of the Encoding Standard. */
function codePageLabel(codePage: number | undefined): string | null {
  const named: Readonly<Record<number, string>> = {
    ...{
      932: 'shift_jis',
      936: 'gb18030',
      949: 'euc-kr',
      950: 'big5',
      20127: 'us-ascii',
      20866: 'koi8-r',
      28591: 'iso-8859-1',
    },
    ...{
      50220: 'iso-2022-jp',
      50222: 'iso-2022-jp',
      51932: 'euc-jp',
      51949: 'euc-kr',
      54936: 'gb18030',
      65001: 'utf-8',
    },
  };
  if (codePage === undefined || codePage === 1200) return null;
  return named[codePage] ?? `windows-${codePage}`;
}
