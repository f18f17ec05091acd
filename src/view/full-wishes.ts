import { BLANK_KINDS, type BlankId, type BlankKind, type ReplyWishes } from '../core/model';

const BARE_NUMBER = /^\d+([.,]\d+)?$/;

/** What is meant by what was typed into a blank: trimmed, and a bare number in a percent blank gets its sign. */
export function completedBlank(kind: BlankKind, typed: string): string {
  const text = typed.trim();
  return kind === 'percent' && BARE_NUMBER.test(text) ? `${text}%` : text;
}

/** The wishes as the engine needs them: blanks completed, a blank typed empty again left open, the seller's name. */
export function fullWishes(wishes: ReplyWishes, sellerName: string): ReplyWishes {
  const blanks: Partial<Record<BlankId, string>> = {};
  for (const [id, typed] of Object.entries(wishes.blanks ?? {}) as [BlankId, string][]) {
    const text = completedBlank(BLANK_KINDS[id], typed);
    if (text !== '') blanks[id] = text;
  }
  const name = sellerName.trim();
  return { ...wishes, blanks, ...(name === '' ? {} : { sellerName: name }) };
}
