import { bodyText, cutZones } from '../../../src/core';

/** The newest part of a body, blanks made even. */
export function newest(body: string): string {
  const { text } = bodyText(body);
  return cutZones(text)
    .filter(({ zone }) => zone === 'new')
    .map(({ start, end }) => text.slice(start, end))
    .join('\n')
    .replace(/[\s\u00a0]+/g, ' ')
    .trim();
}

export const even = (text: string): string => text.replace(/[\s\u00a0]+/g, ' ').trim();
