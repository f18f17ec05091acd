import type { DraftItem } from './draft-body';

/** Is the item a mail that is being written? It then has no id, and its parts are there to be set. */
export function isDraft(item: unknown): item is DraftItem {
  const { itemType, itemId, body } = (item ?? {}) as {
    itemType?: unknown;
    itemId?: unknown;
    body?: Partial<Office.Body>;
  };
  return String(itemType) === 'message' && !itemId && typeof body?.setSelectedDataAsync === 'function';
}
