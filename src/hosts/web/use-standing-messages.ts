import { useMemo } from 'react';
import type { Page } from './page';
import type { PageMessage } from './PageMessages';
import type { PageWords } from './strings';
import { useCell } from './use-cell';
import type { PageActions } from './use-page-actions';

const TROUBLE = 'trouble';
const UPDATE = 'update';

/** All messages of the page: first what is the case (a new version, nothing is kept), then what has happened. */
export function useStandingMessages(page: Page, words: PageWords, actions: PageActions) {
  const trouble = useCell(page.trouble);
  const update = useCell(page.update);
  const messages = useMemo<readonly PageMessage[]>(() => {
    const standing: PageMessage[] = [];
    if (update !== null) {
      const action = { label: words.update.reload, run: update };
      standing.push({ id: UPDATE, intent: 'info', text: words.update.text, action });
    }
    if (trouble !== null) standing.push({ id: TROUBLE, intent: 'warning', text: words.storage[trouble] });
    return [...standing, ...actions.messages];
  }, [update, trouble, actions.messages, words]);
  const dismiss = (id: string): void => {
    if (id === TROUBLE) page.trouble.set(null);
    if (id === UPDATE) page.update.set(null);
    actions.dismiss(id);
  };
  return { messages, dismiss };
}
