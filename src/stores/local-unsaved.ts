import type { Unsaved } from '../ports/unsaved';

const PREFIX = 'undertone:unsaved:';
/** Milliseconds after which nobody will come back to it. */
const LIFETIME = 14 * 24 * 60 * 60 * 1000;
/** More than anybody is in the middle of; the oldest go first. */
const MOST = 100;

interface Entry {
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly value: unknown;
}

/**
 * Keeps unsaved words in the storage of the browser, which Outlook on the web may take away from the pane: every touch
 * of it may throw, and then nothing is kept.
 * @param storage gives the storage anew each time, since asking for it may be what throws
 */
export function localUnsaved(
  storage: () => Storage = () => localStorage,
  now: () => number = Date.now,
): Unsaved {
  const attempt = <T>(work: (place: Storage) => T, otherwise: T): T => {
    try {
      return work(storage());
    } catch {
      return otherwise;
    }
  };
  return {
    get: (key) =>
      attempt((place) => {
        const entry = parsed(place.getItem(PREFIX + key));
        return entry !== null && now() - entry.at < LIFETIME ? entry.value : undefined;
      }, undefined),
    put(key, value) {
      const text = JSON.stringify({ at: now(), value } satisfies Entry);
      attempt((place) => {
        tidy(place, now());
        place.setItem(PREFIX + key, text);
      }, undefined);
    },
    drop(key) {
      attempt((place) => {
        place.removeItem(PREFIX + key);
      }, undefined);
    },
  };
}

function tidy(place: Storage, now: number): void {
  const keys = Array.from({ length: place.length }, (_, at) => place.key(at) ?? '').filter((key) =>
    key.startsWith(PREFIX),
  );
  const ages = keys.map((key) => ({ key, at: parsed(place.getItem(key))?.at ?? 0 }));
  ages
    .sort((a, b) => b.at - a.at)
    .filter(({ at }, index) => index >= MOST - 1 || now - at >= LIFETIME)
    .forEach(({ key }) => {
      place.removeItem(key);
    });
}

function parsed(text: string | null): Entry | null {
  if (text === null) return null;
  try {
    const entry = JSON.parse(text) as Partial<Entry> | null;
    return typeof entry?.at === 'number' ? { at: entry.at, value: entry.value } : null;
  } catch {
    return null;
  }
}
