import { isForMany } from '../core/model';
import type { Judgement, Lever, PaneLanguage, Reading } from '../core/model';
import { enSubtexts } from './strings/en-subtexts';
import type { Subtexts } from './strings/subtexts';
import { zhCnSubtexts } from './strings/zh-CN-subtexts';

const SUBTEXTS: Readonly<Record<PaneLanguage, Subtexts>> = { en: enSubtexts, 'zh-CN': zhCnSubtexts };

/** The lever that carries the threat; of equally sure ones the first. */
function strongestLever(levers: readonly Judgement<Lever>[]): Lever | null {
  let strongest: Judgement<Lever> | null = null;
  for (const lever of levers) {
    if (strongest === null || lever.confidence > strongest.confidence) strongest = lever;
  }
  return strongest?.value ?? null;
}

function baseOf(reading: Reading, texts: Subtexts): string {
  const motive = reading.motive.value;
  if (reading.pressure.value === 'complaint') return texts.complaint[motive];
  const lever = strongestLever(reading.levers);
  if (lever === null || motive === 'none') return texts.unnamedThreat[motive];
  return texts.threat[lever][motive];
}

/**
 * What the customer means behind what is said, in the seller's own language: the meaning of lever and motive first,
 * then what hurts (where the customer wants to be heard), then a turn by customer type, then one by credibility.
 * Always at least one whole sentence.
 */
export function subtextOf(reading: Reading, paneLanguage: PaneLanguage): string {
  const texts = SUBTEXTS[paneLanguage];
  if (isForMany(reading.mentions, reading.pressure.value)) return texts.forMany;
  if (reading.pressure.value === 'none') return texts.none;
  const motive = reading.motive.value;
  const sentences = [baseOf(reading, texts)];
  const problem = reading.problems[0]?.value;
  if (problem !== undefined && motive === 'venting') sentences.push(texts.problem[problem]);
  const type = reading.customerType.value;
  if (type !== 'unknown') sentences.push(texts.type[type][motive]);
  if (reading.credibility !== null) sentences.push(texts.credibility[reading.credibility.value][motive]);
  return sentences.join(texts.joint);
}
