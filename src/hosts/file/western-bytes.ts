/**
 * windows-1252 gives every byte a character of its own, so text decoded with it can be turned back
 * into the bytes it came from. That is how a body read under a wrong label is read again.
 *
 * The table is written out because Node 20 decodes 0x80 to 0x9F as control characters, where browsers
 * and the Encoding Standard have the euro sign and typographic quotes.
 */
const FROM_0X80 = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';
const byteOf = new Map(Array.from(FROM_0X80, (letter, at) => [letter, 0x80 + at]));

export function westernText(bytes: Uint8Array): string {
  return withoutControls(new TextDecoder('windows-1252').decode(bytes));
}

/** Replaces the control characters 0x80 to 0x9F, which no text contains, by what windows-1252 means with them. */
export function withoutControls(text: string): string {
  return text.replace(/[\u0080-\u009f]/g, (control) => FROM_0X80.charAt(control.charCodeAt(0) - 0x80));
}

/** The bytes behind the text, or null when it holds a character that windows-1252 does not have. */
export function westernBytes(text: string): Uint8Array | null {
  const bytes = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    const byte = code < 0x100 ? code : byteOf.get(text.charAt(at));
    if (byte === undefined) return null;
    bytes[at] = byte;
  }
  return bytes;
}
