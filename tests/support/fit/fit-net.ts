import { pack, packFeatures } from '../../../src/core/judge/learned';
import type { LearnedNet, LearnedTable, LearnedWords, NetWords, PackedRows } from '../../../src/core/model';
import type { StudiedCase } from './design';
import { learnNet, type MadeNet, type NetLesson, type NetSize } from './net';
import { netLesson, NetVocabulary } from './net-lessons';

/** Small, since a host reads its first mail with it cold; what larger ones gain stands in decision 020. */
const SIZE: NetSize = { size: 16, filters: 40, hidden: 64 };

/**
 * No packed number is more steps from nought than this: the net itself bears coarse numbers, and the words of a language, of which there
 * are many, coarser ones.
 */
const NET_STEPS = 20;
const WORD_STEPS = 5;
/** So many of the numbers, the loudest, may be cut so that the steps of the others are finer. */
const CUT = 1 / 2000;

/** Numbers as whole steps, one character each. */
function packedRows(numbers: Float32Array, most: number): PackedRows {
  const sizes = Float32Array.from(numbers, Math.abs).sort();
  const loudest = sizes[Math.max(0, Math.ceil(sizes.length * (1 - CUT)) - 1)] ?? 1;
  const step = Number((loudest / most || 1).toPrecision(4));
  const steps = Array.from(numbers, (number) => Math.max(-most, Math.min(most, Math.round(number / step))));
  let cells = '';
  for (let i = 0; i < steps.length; i += 4096) cells += pack(steps.slice(i, i + 4096));
  return { step, cells };
}

/** A net as the product reads it. */
export const packedNet = (net: MadeNet): LearnedNet => ({
  size: net.size,
  concepts: packedRows(net.concepts, NET_STEPS),
  filters: net.filterRows.map((rows) => packedRows(rows, NET_STEPS)),
  sentence: packedRows(net.sentence, NET_STEPS),
  outputs: packedRows(net.outputs, NET_STEPS),
});

function packedWords({ words, size }: MadeNet, vocabulary: NetVocabulary, language: string): NetWords {
  const known = vocabulary.wordsOf(language);
  const numbers = Float32Array.from({ length: known.length * size }, (_none, at) => {
    const { row } = known[Math.floor(at / size)] as { row: number };
    return words[row * size + (at % size)] as number;
  });
  return { rows: packFeatures(known.map(({ key }) => key)), ...packedRows(numbers, WORD_STEPS) };
}

/** Learns the net that reads words in their order, and gives it with the words of every language. */
export function fitNet(
  cases: readonly StudiedCase[],
  tables: ReadonlyMap<string, LearnedTable>,
  say: (text: string) => void,
): { readonly net: LearnedNet; readonly words: ReadonlyMap<string, LearnedWords> } {
  const vocabulary = new NetVocabulary(tables);
  const lessons = cases.flatMap((studied): NetLesson[] => {
    const lesson = netLesson(studied, vocabulary);
    return lesson === null ? [] : [lesson];
  });
  const made = learnNet(lessons, SIZE, vocabulary.count, say);
  const words = [...tables].map(
    ([language, table]) => [language, { ...table, net: packedWords(made, vocabulary, language) }] as const,
  );
  return { net: packedNet(made), words: new Map(words) };
}
