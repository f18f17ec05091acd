import { HostError } from '../../ports/mail-host';

/**
 * Puts text on the clipboard. Outlook on the web does not grant its panes the clipboard (see QUIRKS.md), so the old way
 * through a hidden text field is tried too; both need a click of the user just before.
 * @throws {HostError} `denied` when neither way works
 */
export async function copyText(text: string, page: Document = document): Promise<void> {
  try {
    // Undefined where the page is not secure or the browser is old.
    const clipboard = page.defaultView?.navigator.clipboard;
    if (clipboard !== undefined) return await clipboard.writeText(text);
  } catch {
    // Not granted; the old way may be.
  }
  if (!copyFromField(text, page)) throw new HostError('denied', 'the clipboard is out of reach');
}

function copyFromField(text: string, page: Document): boolean {
  const focused = page.activeElement;
  const field = page.createElement('textarea');
  field.value = text;
  field.setAttribute('aria-hidden', 'true');
  field.style.position = 'fixed';
  field.style.opacity = '0';
  page.body.append(field);
  try {
    field.focus();
    field.select();
    return page.execCommand('copy');
  } catch {
    return false;
  } finally {
    field.remove();
    (focused as HTMLElement | null)?.focus();
  }
}
