import type { LanguagePack } from '../model';
import { findConcepts } from '../match/find-concepts';
import type { Tokens } from '../text/tokens';
import { conceptBag, gramBag, type Stretch } from './bags';
import type { Feature, Features } from './features';
import { askTable, learnedConcepts, learnedWords } from './learned';
import { OUTPUTS } from './outputs';

/** What the learned tables say of a mail and of its sentences. */
export interface Told {
  /** Measures for the judgement: what each table says of each output. */
  readonly features: Features;
  /** The sentence that speaks most for an output; null when the mail has none. */
  readonly strongest: (output: string) => ToldSentence | null;
}

/** Token numbers, `last` exclusive. */
export interface ToldSentence extends Stretch {
  readonly sum: number;
}

/** Sentences beyond this many are not weighed one by one; a person writes far fewer. */
const MOST_SENTENCES = 400;
/** No table says more than this, whatever a mail is made of. */
const MOST_SAID = 4;

/**
 * Asks the tables: about the concepts and the words of the whole mail, and about the concepts of each sentence by itself.
 * Of a very long mail only the first sentences are asked about one by one.
 */
export function tellMail(tokens: Tokens, pack: LanguagePack | undefined): Told {
  const features = new Map<string, Feature>();
  const tables = pack?.tables;
  if (!pack || !tables || tokens.count === 0) return { features, strongest: () => null };
  const whole: Stretch = { first: 0, last: tokens.count };
  const places = findConcepts(pack, tokens);
  const put = (kind: string, sums: ArrayLike<number>): void =>
    OUTPUTS.forEach((output, k) => {
      const value = Math.max(-MOST_SAID, Math.min(MOST_SAID, sums[k] as number));
      features.set(`${kind} ${output}`, { value, frames: [] });
    });

  const concepts = conceptBag(places, tokens, whole);
  put(
    'concepts',
    bothTold(
      askTable(learnedConcepts(tables.pressure), concepts),
      askTable(learnedConcepts(tables.mail), concepts),
    ),
  );
  if (pack.learnedWords) put('words', askTable(learnedWords(pack.learnedWords), gramBag(tokens, whole)));
  const bySentence = learnedConcepts(tables.sentence);
  const sentences = sentencesOf(tokens).map((stretch) => ({
    stretch,
    sums: askTable(bySentence, conceptBag(places, tokens, stretch)),
  }));
  put(
    'sentence',
    OUTPUTS.map((_output, k) => Math.max(...sentences.map(({ sums }) => sums[k] as number))),
  );

  return {
    features,
    strongest(output) {
      const at = OUTPUTS.indexOf(output);
      let best: ToldSentence | null = null;
      for (const { stretch, sums } of sentences) {
        const sum = sums[at] as number;
        if (!best || sum > best.sum) best = { ...stretch, sum };
      }
      return best;
    },
  };
}

/** Whether a mail presses is asked of the one table, everything else of the other: each says 0 where it is not asked. */
export const bothTold = (pressure: Float64Array, rest: Float64Array): Float64Array =>
  pressure.map((sum, k) => sum + (rest[k] as number));

/** The sentences as stretches of tokens. */
export function sentencesOf(tokens: Tokens): readonly Stretch[] {
  const bounds: { first: number; last: number }[] = [];
  let sentence = -1;
  for (let i = 0; i < tokens.count; i += 1) {
    const own = tokens.sentences[i] as number;
    const open = bounds[bounds.length - 1];
    if (open && own === sentence) open.last = i + 1;
    else {
      if (bounds.length === MOST_SENTENCES) break;
      bounds.push({ first: i, last: i + 1 });
      sentence = own;
    }
  }
  return bounds;
}
