/**
 * The notation of the lexicons, parsed: blank between words · `(x)` optional · `(a|b)` one of (an empty side makes it
 * optional) · `word*` any ending · `{slot}` word class or recogniser · `…` a short gap in the same sentence.
 */
export type PatternPart =
  | { readonly kind: 'word'; readonly text: string }
  | { readonly kind: 'prefix'; readonly text: string }
  | { readonly kind: 'slot'; readonly name: string }
  /** One of several sequences, none of them empty. */
  | { readonly kind: 'choice'; readonly branches: readonly (readonly PatternPart[])[] }
  | { readonly kind: 'gap' };

/** Optional parts double the readings of a pattern; more than this make it a grammar of its own: write several cues. */
export const EXPANSION_CAP = 64;

export class PatternError extends Error {
  override readonly name = 'PatternError';
}

const UNSPACED = /[\u3400-\u9fff\u3005\u3007\u3040-\u30ff]/;

/**
 * All readings of a pattern, with optional parts taken and left out; choices stay as parts.
 * @throws PatternError on unbalanced brackets, an empty pattern, or more than 64 readings
 */
export function expandPattern(pattern: string): readonly (readonly PatternPart[])[] {
  let at = 0;
  const fail = (why: string): never => {
    throw new PatternError(`${why} in pattern "${pattern}" at ${at}`);
  };

  function sequence(closers: string): PatternPart[][] {
    let readings: PatternPart[][] = [[]];
    const append = (choices: readonly (readonly PatternPart[])[]): void => {
      readings = readings.flatMap((left) => choices.map((right) => [...left, ...right]));
      if (readings.length > EXPANSION_CAP) fail(`more than ${EXPANSION_CAP} readings`);
    };
    while (at < pattern.length && !closers.includes(pattern.charAt(at))) {
      const char = pattern.charAt(at);
      if (char === ' ') at += 1;
      else if (char === '…') {
        at += 1;
        append([[{ kind: 'gap' }]]);
      } else if (char === '(') {
        at += 1;
        const sides: PatternPart[][] = [];
        let count = 0;
        for (;;) {
          sides.push(...sequence('|)'));
          count += 1;
          if (at >= pattern.length) fail('missing )');
          at += 1;
          if (pattern.charAt(at - 1) === ')') break;
        }
        const branches = sides.filter((side) => side.length > 0);
        const taken: PatternPart[] =
          branches.length === 1 ? (branches[0] as PatternPart[]) : [{ kind: 'choice', branches }];
        append(count === 1 || branches.length < sides.length ? [[], taken] : [taken]);
      } else if (char === '{') {
        const end = pattern.indexOf('}', at);
        if (end < 0) fail('missing }');
        append([[{ kind: 'slot', name: pattern.slice(at + 1, end) }]]);
        at = end + 1;
      } else if (char === ')' || char === '|' || char === '}') fail(`stray ${char}`);
      else append([[word()]]);
    }
    return readings;
  }

  function word(): PatternPart {
    const start = at;
    if (UNSPACED.test(pattern.charAt(at))) at += 1;
    else
      while (
        at < pattern.length &&
        !' …({)|}*'.includes(pattern.charAt(at)) &&
        !UNSPACED.test(pattern.charAt(at))
      )
        at += 1;
    const text = pattern.slice(start, at);
    if (pattern.charAt(at) === '*') {
      at += 1;
      return { kind: 'prefix', text };
    }
    return { kind: 'word', text };
  }

  const readings = sequence('');
  if (at < pattern.length) fail(`stray ${pattern.charAt(at)}`);
  if (readings.some((reading) => reading.length === 0)) fail('an empty reading');
  return readings;
}
