import type { LanguagePack } from '../model';
import { findConcepts } from '../match/find-concepts';
import type { Tokens } from '../text/tokens';
import { conceptBag, gramBag, type Stretch } from './bags';
import type { Feature, Features } from './features';
import { askTable, learnedConcepts, learnedWords } from './learned';
import { askNet } from './net';
import { OUTPUTS } from './outputs';
import { sentencesOf } from './sentence-bounds';

/** What the learned tables say of a mail and of its sentences. */
export interface Told {
  /** Measures for the judgement: what each table says of each output. */
  readonly features: Features;
  /** What the words say in their order, a logit for each of OUTPUTS; null where no language was learned. Worked out when asked. */
  readonly inOrder: () => Float64Array | null;
  /**
   * The sentence that speaks most for an output; null when the mail has none.
   * @param over only of sentences that speak less for this other output
   */
  readonly strongest: (output: string, over?: string) => ToldSentence | null;
}

/** Token numbers, `last` exclusive. */
export interface ToldSentence extends Stretch {
  readonly sum: number;
}

/** No table says more than this, whatever a mail is made of. */
const MOST_SAID = 4;

/**
 * Asks the tables: about the concepts and the words of the whole mail, and about the concepts of each sentence by itself.
 * Of a very long mail only the first sentences are asked about one by one.
 */
export function tellMail(tokens: Tokens, pack: LanguagePack | undefined): Told {
  const features = new Map<string, Feature>();
  const tables = pack?.tables;
  if (!pack || !tables || tokens.count === 0) return { features, inOrder: () => null, strongest: () => null };
  const whole: Stretch = { first: 0, last: tokens.count };
  const places = findConcepts(pack, tokens);
  const concepts = conceptBag(places, tokens, whole);
  const bySentence = learnedConcepts(tables.sentence);
  const sentences = sentencesOf(tokens).map((stretch) => ({
    stretch,
    sums: askTable(bySentence, conceptBag(places, tokens, stretch)),
  }));
  measureTold(features, {
    concepts: bothTold(
      askTable(learnedConcepts(tables.pressure), concepts),
      askTable(learnedConcepts(tables.mail), concepts),
    ),
    words: pack.learnedWords && askTable(learnedWords(pack.learnedWords), gramBag(tokens, whole)),
    sentences: sentences.map(({ sums }) => sums),
  });

  let inOrder: Float64Array | null = null;
  return {
    features,
    inOrder: () => (inOrder ??= askNet(tables.net, pack.learnedWords, tokens, places)),
    strongest(output, over) {
      const at = OUTPUTS.indexOf(output);
      const other = over === undefined ? -1 : OUTPUTS.indexOf(over);
      let best: ToldSentence | null = null;
      for (const { stretch, sums } of sentences) {
        const sum = sums[at] as number;
        if ((sums[other] ?? -Infinity) < sum && (!best || sum > best.sum)) best = { ...stretch, sum };
      }
      return best;
    },
  };
}

/** What the tables say, a sum for each of OUTPUTS. */
export interface Said {
  readonly concepts: Float64Array;
  /** Nothing where no words of the language were learned. */
  readonly words: Float64Array | undefined;
  readonly sentences: readonly Float64Array[];
}

/** Puts what the tables say among the measures of a mail; the trainer puts there what they say without having seen it. */
export function measureTold(measures: Map<string, Feature>, { concepts, words, sentences }: Said): void {
  const put = (kind: string, sums: Float64Array, wanted: (output: string) => boolean = () => true): void =>
    OUTPUTS.forEach((output, k) => {
      if (!wanted(output)) return;
      const value = Math.max(-MOST_SAID, Math.min(MOST_SAID, sums[k] as number));
      measures.set(`${kind} ${output}`, { value, frames: [] });
    });
  put('concepts', concepts);
  if (words) put('words', words);
  put('sentence', strongestOf(sentences));
  put('pressing', whereItPresses(sentences), isOfThreats);
}

/** Whether a mail presses is asked of the one table, everything else of the other: each says 0 where it is not asked. */
export const bothTold = (pressure: Float64Array, rest: Float64Array): Float64Array =>
  pressure.map((sum, k) => sum + (rest[k] as number));

/** The strongest thing any sentence says, per output. */
const strongestOf = (sentences: readonly Float64Array[]): Float64Array =>
  Float64Array.from(OUTPUTS, (_output, k) =>
    Math.max(-MOST_SAID, ...sentences.map((sums) => sums[k] as number)),
  );

const THREAT = OUTPUTS.indexOf('pressure:threat');
/** How much louder a sentence counts that is one surer to threaten, as a logarithm. */
const LOUDNESS = 1.5;

/**
 * What the sentences say together, each as loud as it threatens: whether a threat is real is said where it is made, and the steps
 * of others that stand elsewhere in a mail say nothing of it. Moved credibility by one to three points on mails never learned from.
 */
function whereItPresses(sentences: readonly Float64Array[]): Float64Array {
  const most = Math.max(...sentences.map((sums) => sums[THREAT] as number));
  const loud = sentences.map((sums) => Math.exp(LOUDNESS * ((sums[THREAT] as number) - most)));
  const all = loud.reduce((a, b) => a + b, 0) || 1;
  return Float64Array.from(OUTPUTS, (_output, k) =>
    sentences.reduce((sum, sums, i) => sum + ((loud[i] as number) * (sums[k] as number)) / all, 0),
  );
}

/** What is asked where the mail presses. */
const isOfThreats = (output: string): boolean => /^(?:credibility|motive):/.test(output);
