import { LEVERS, type KnownHistory } from '../model';
import type { Tokens } from '../text/tokens';
import type { Frame } from './frames';

/** A named measure of a mail and the frames that gave it; the trees ask for the values. */
export interface Feature {
  value: number;
  readonly frames: Frame[];
}

export type Features = ReadonlyMap<string, Feature>;

/** Heat that shows in the writing itself: marks and capitals. */
export interface WritingShape {
  /** Exclamation marks in the newest part. */
  readonly exclamations: number;
  /** Share of capitals among Latin letters, 0 to 1; 0 for short texts. */
  readonly capitals: number;
}

/** Repetition tells less and less: the first mention counts 1, the second half as much again, and no more than 2 in all. */
const damp = (count: number): number => (count === 0 ? 0 : Math.min(2, 1 + Math.log2(count) / 2));

/**
 * The measures all judgements are weighed from. Names are the same in every language, so that what was learned in one
 * carries over to another.
 */
export function measure(
  frames: readonly Frame[],
  tokens: Tokens,
  shape: WritingShape,
  history: KnownHistory | null,
): Features {
  const counts = new Map<string, Feature>();
  const add = (name: string, frame: Frame): void => {
    const feature = counts.get(name);
    if (!feature) counts.set(name, { value: 1, frames: [frame] });
    else {
      feature.value += 1;
      if (feature.frames.length < 20) feature.frames.push(frame);
    }
  };
  const lastSentence = tokens.count > 0 ? (tokens.sentences[tokens.count - 1] as number) : 0;
  for (const frame of frames) {
    const { signal, weight, mode, conditional } = frame;
    if (signal.startsWith('fact:') || signal === 'actor:us') continue;
    if (signal.startsWith('lever:')) {
      if (mode === 'asserted') {
        add(`lever${weight}`, frame);
        add(`${signal}/${weight}`, frame);
        if (conditional) add(`lever${weight}+if`, frame);
        if (tokens.inSubject[frame.match.first]) add('lever in subject', frame);
        if (weight === 3 && frame.match.sentence >= lastSentence - 1) add('lever at end', frame);
      } else add(`lever${weight} ${mode}`, frame);
    } else if (mode === 'asserted') {
      add(
        weight === 3 || signal.startsWith('mode:') || signal.startsWith('calm:')
          ? signal
          : `${signal}/${weight}`,
        frame,
      );
    } else add(`${signal} ${mode}`, frame);
  }
  for (const feature of counts.values()) feature.value = damp(feature.value);

  const put = (name: string, value: number): void => {
    if (value !== 0) counts.set(name, { value, frames: [] });
  };
  const has = (name: string): number => (counts.has(name) ? 1 : 0);
  // Things that mean more together than apart.
  const trouble = [...counts.keys()].some((name) => /^problem:[a-z]+(?:\/2)?$/.test(name)) ? 1 : 0;
  const anyLever3 = has('lever3');
  const anyLever2 = has('lever2');
  put('hint with condition and trouble', has('lever2+if') * Math.max(trouble, has('haggle'), has('doubt')));
  put('hint with deadline', anyLever2 * has('step:deadline/2'));
  put('hint with relay', anyLever2 * has('step:decision/2'));
  put('lever without trouble', anyLever3 * (1 - trouble));
  put('trouble alone', trouble * (1 - anyLever3) * (1 - anyLever2));
  put('trouble settled', trouble * has('calm:settled'));
  put('nothing found', anyLever3 + anyLever2 + trouble + has('anger') + has('anger/2') === 0 ? 1 : 0);
  put(
    'several levers',
    Math.min(2, LEVERS.filter((lever) => counts.has(`lever:${lever}/3`)).length) === 2 ? 1 : 0,
  );
  put('exclamations', Math.min(2, shape.exclamations / 3));
  put('capitals', shape.capitals > 0.5 ? 1 : 0);
  put('length', Math.min(2, Math.log2(1 + tokens.count) / 5));
  const questions = tokens.sentenceEnds.filter((end) => end === '?').length;
  put('questions', Math.min(2, questions / 2));
  if (history) {
    put('history: orders', (history.orders ?? 0) > 0 ? 1 : 0);
    put('history: no orders', history.orders === 0 ? 1 : 0);
    put('history: threats', history.threats > 0 ? 1 : 0);
    put('history: carried out', history.carriedOut > 0 ? 1 : 0);
    put('history: never carried out', history.threats > 0 && history.carriedOut === 0 ? 1 : 0);
  }
  return counts;
}
