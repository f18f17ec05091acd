import type { SelfCheck } from '../../cards/self-check-card';
import type { Desk } from './desk';

/** Short, with a threat in it, and nobody's. */
const SAMPLE =
  'Your price is far too high. If you cannot give us 5 % we will move the whole order to another supplier by Friday.';

function holds(probe: () => boolean): boolean {
  try {
    return probe();
  } catch {
    return false;
  }
}

/** Tries out what Undertone needs or could use of the runtime. Leaves nothing behind. */
export function selfCheck(locale: string, desk: Desk): SelfCheck {
  const { properties, now } = desk;
  const start = now().getTime();
  desk.engine.read({ from: null, subject: '', body: SAMPLE });
  const milliseconds = now().getTime() - start;
  const known = globalThis as unknown as Readonly<Record<string, unknown>>;
  return {
    letters: holds(() => new RegExp('^\\p{L}+$', 'u').test('Aя中ب')),
    segmenter: typeof (Intl as { readonly Segmenter?: unknown }).Segmenter === 'function',
    textDecoder: typeof known.TextDecoder === 'function',
    properties: holds(() => {
      properties.set('self-check', 'ü 中');
      const isKept = properties.get('self-check') === 'ü 中';
      properties.remove('self-check');
      return isKept && properties.get('self-check') === null;
    }),
    locale,
    languages: desk.languages(),
    milliseconds,
    drafts: desk.drafts.count(),
  };
}
