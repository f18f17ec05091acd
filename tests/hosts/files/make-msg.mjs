// A small writer of Outlook items ([MS-OXMSG]): enough properties for a mail with recipients and attachments.
import { Buffer } from 'node:buffer';
import CFB from 'cfb';
import iconv from 'iconv-lite';

const UNICODE = 0x001f;
const ANSI = 0x001e;
const BINARY = 0x0102;
const NUMBER = 0x0003;
const TIME = 0x0040;
const EMBEDDED = 0x000d;

const hex = (number, digits) => number.toString(16).toUpperCase().padStart(digits, '0');
export const text = (id, value) => ({ id, type: UNICODE, bytes: Buffer.from(value, 'utf16le') });
export const ansi = (id, value, charset) => ({ id, type: ANSI, bytes: iconv.encode(value, charset) });
export const binary = (id, bytes) => ({ id, type: BINARY, bytes: Buffer.from(bytes) });
export const number = (id, value) => ({ id, type: NUMBER, value: BigInt(value) });
/** Windows counts tenths of microseconds since 1601. */
export const time = (id, iso) => ({
  id,
  type: TIME,
  value: (BigInt(Date.parse(iso)) + 11644473600000n) * 10000n,
});

/** The `__properties_version1.0` stream: a header whose size depends on what the item hangs from, then 16 bytes each. */
function propertyStream(properties, headerBytes) {
  const stream = Buffer.alloc(headerBytes + 16 * properties.length);
  properties.forEach((property, at) => {
    const offset = headerBytes + 16 * at;
    stream.writeUInt32LE(property.id * 0x10000 + property.type, offset);
    stream.writeUInt32LE(6, offset + 4);
    if (property.value !== undefined) stream.writeBigUInt64LE(property.value, offset + 8);
    else
      stream.writeUInt32LE((property.bytes?.length ?? 0) + (property.type === UNICODE ? 2 : 0), offset + 8);
  });
  return stream;
}

function addItem(file, folder, item, headerBytes) {
  const { properties, recipients = [], attachments = [] } = item;
  CFB.utils.cfb_add(file, `${folder}__properties_version1.0`, propertyStream(properties, headerBytes));
  for (const { id, type, bytes } of properties) {
    if (bytes) CFB.utils.cfb_add(file, `${folder}__substg1.0_${hex(id, 4)}${hex(type, 4)}`, bytes);
  }
  recipients.forEach((recipient, at) => {
    addItem(file, `${folder}__recip_version1.0_#${hex(at, 8)}/`, { properties: recipient }, 8);
  });
  attachments.forEach((attachment, at) => {
    const name = `${folder}__attach_version1.0_#${hex(at, 8)}/`;
    addItem(file, name, { properties: attachment.properties }, 8);
    if (attachment.item) addItem(file, `${name}__substg1.0_3701${hex(EMBEDDED, 4)}/`, attachment.item, 24);
  });
}

/** An Outlook item as a file. */
export function makeMsg(item) {
  const file = CFB.utils.cfb_new();
  CFB.utils.cfb_del(file, '/\u0001Sh33tJ5');
  addItem(file, '/', item, 32);
  for (const id of ['0002', '0003', '0004']) {
    CFB.utils.cfb_add(file, `/__nameid_version1.0/__substg1.0_${id}0102`, Buffer.alloc(0));
  }
  return Buffer.from(CFB.write(file, { type: 'buffer' }));
}

/** Compressed RTF ([MS-OXRTFCP]) of literals only: a control byte of zero before every eight bytes. */
export function compressedRtf(rtf) {
  const source = Buffer.from(rtf, 'latin1');
  const body = [];
  for (let at = 0; at < source.length; at += 8) body.push(0, ...source.subarray(at, at + 8));
  const header = Buffer.alloc(16);
  header.writeUInt32LE(body.length + 12, 0);
  header.writeUInt32LE(source.length, 4);
  header.write('LZFu', 8, 'latin1');
  return Buffer.concat([header, Buffer.from(body)]);
}
