import { CARET, type DraftItem } from './mailbox';
import { Coercion, Dispatch } from './protocol';

/** What a call puts into a body. */
export interface BodyChange {
  readonly data: string;
  readonly coercionType: number;
}

/** What stands in the mails that are being written. */
export class DraftDesk {
  readonly #bodies = new Map<string, string>();

  html(item: DraftItem): string {
    return this.#bodies.get(item.id) ?? item.html;
  }

  write(item: DraftItem, html: string): void {
    this.#bodies.set(item.id, html);
  }

  change(item: DraftItem, dispatch: number, change: BodyChange): void {
    this.write(item, changed(this.html(item), dispatch, asHtml(change), item.selection));
  }
}

function changed(before: string, dispatch: number, put: string, selection: string | undefined): string {
  if (dispatch === Dispatch.bodySet) return put;
  if (dispatch === Dispatch.bodyPrepend) return put + before;
  // What is selected is replaced, as in every editor.
  if (selection !== undefined && before.includes(selection)) return before.replace(selection, () => put);
  return before.includes(CARET) ? before.replace(CARET, () => `${put}${CARET}`) : put + before;
}

function asHtml({ data, coercionType }: BodyChange): string {
  if (coercionType === Coercion.html) return data;
  return data.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/\r?\n/g, '<br>');
}
