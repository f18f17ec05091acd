const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text as it has to stand where a card takes markup: in paragraphs and decorated texts. */
export function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign);
}

/** Escaped text with its line breaks. */
export function lines(text: string): string {
  return escaped(text).replace(/\r?\n/g, '<br>');
}

export const bold = (text: string): string => `<b>${escaped(text)}</b>`;

/** Beside the point: explanations, glosses. */
export const quiet = (text: string): string => `<font color="#5f6368">${escaped(text)}</font>`;

/** At most `most` UTF-16 units, cut between characters. */
export function clipped(text: string, most: number): string {
  if (text.length <= most) return text;
  const cut = text.slice(0, most - 1);
  const last = cut.charCodeAt(cut.length - 1);
  // The first half of a character that takes two units would show as a box.
  return `${last >= 0xd800 && last <= 0xdbff ? cut.slice(0, -1) : cut}…`;
}

/** Somebody else's words inside ours: their direction must not turn the line around. */
export const isolated = (text: string): string => `\u2068${text}\u2069`;
