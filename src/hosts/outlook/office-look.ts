import type { HostLook } from '../../ports/mail-host';
import { officeCall } from './office-call';

/** Relative brightness (0 to 1) below which a background counts as dark. */
const DARK_BELOW = 0.5;

/**
 * The look of Outlook itself, from Mailbox 1.14 on. Older clients say nothing (or nothing that can be trusted), and the
 * pane then follows the system.
 */
export function officeLook(office: typeof Office): HostLook {
  const listeners = new Set<() => void>();
  let isWatching = false;
  const theme = (): Office.OfficeTheme | undefined =>
    (office.context as { officeTheme?: Office.OfficeTheme }).officeTheme;
  return {
    isDark() {
      const background = theme()?.bodyBackgroundColor;
      const brightness = background === undefined ? null : brightnessOf(background);
      return brightness === null ? null : brightness < DARK_BELOW;
    },
    onChange(listener) {
      const own = (): void => listener();
      listeners.add(own);
      if (!isWatching && office.context.requirements.isSetSupported('Mailbox', '1.14')) {
        isWatching = true;
        const changed = (): void => listeners.forEach((each) => each());
        officeCall<void>((done) =>
          office.context.mailbox.addHandlerAsync(office.EventType.OfficeThemeChanged, changed, done),
        ).catch(() => {
          isWatching = false;
        });
      }
      return () => listeners.delete(own);
    },
  };
}

/** 0 (black) to 1 (white) of a colour such as `#1b1a19`; null when it is none. */
function brightnessOf(colour: string): number | null {
  const digits = /^#?([0-9a-f]{6})(?:[0-9a-f]{2})?$/i.exec(colour.trim())?.[1];
  if (digits === undefined) return null;
  const [red, green, blue] = [0, 2, 4].map((at) => parseInt(digits.slice(at, at + 2), 16) / 255);
  return 0.2126 * (red ?? 0) + 0.7152 * (green ?? 0) + 0.0722 * (blue ?? 0);
}
