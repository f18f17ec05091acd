import { HostError } from '../../ports/mail-host';

/**
 * Puts text on the clipboard; works on pages without the clipboard permission too.
 * @throws {HostError} `denied` when the browser refuses both ways.
 */
export async function copyText(text: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    // Undefined on plain http, refused in frames and without focus: the older way may still be open.
    if (!copyBySelection(text)) throw new HostError('denied');
  }
}

function copyBySelection(text: string): boolean {
  const focused = document.activeElement;
  const area = document.createElement('textarea');
  area.value = text;
  area.style.position = 'fixed';
  area.style.opacity = '0';
  document.body.append(area);
  area.select();
  try {
    // Old, but the only way left when the first is refused.
    return document.execCommand('copy');
  } finally {
    area.remove();
    if (focused instanceof HTMLElement) focused.focus();
  }
}
