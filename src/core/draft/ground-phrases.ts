import { isSure, isSurelyA } from '../model';
import type { Fact } from '../model';
import type { Material } from './lines';
import type { PhraseId } from './phrase-catalogue';

const LOOKS_INTO_IT: readonly PhraseId[] = ['ground.check_service', 'ground.check_matter'];
const MEASURED: readonly Fact['kind'][] = ['quantity', 'percent'];
/** What stands behind a reply: nothing is asked for that has come, and nothing compared that nobody has named. */
export function groundPhrases(
  said: readonly PhraseId[],
  { reading, values }: Pick<Material, 'reading' | 'values'>,
  calm: readonly PhraseId[],
): readonly PhraseId[] {
  const namesRival =
    reading.levers.some(({ value }) => value === 'switch_supplier') ||
    reading.evidence.some(({ signal }) => /^step:(?:named-rival|rival-offer)/.test(signal));
  // Who has counted or measured has sent what would be asked for.
  const hasMeasured = reading.facts.filter(({ kind }) => MEASURED.includes(kind)).length >= 1;
  // To fury a list of things to send is one more burden.
  const isHot = reading.heat.value >= 2;
  const hasEvidence = hasMeasured || isHot || reading.mentions.enclosed;
  // A promise in writing of whatever was said is for who is new, and no answer to who has named his papers.
  const wantsPromise = isSurelyA('new', reading) && reading.mentions.papers.length === 0;
  // Who complains that nobody answers is tired of hearing that somebody looks into it.
  const isTiredOfWaiting = reading.problems.some((problem) => problem.value === 'silence' && isSure(problem));
  // Who has just read that I deal with it myself is not told that others look into it.
  const isTaken = calm.includes('calm.attention');
  // Beside blanks for the answers a promise to look for them would contradict them.
  const answersPoints = values.points.some((point) => 'thing' in point || 'quote' in point);
  return said
    .filter((phrase) => !answersPoints || !/^ground\.(?:check_|evidence|proof$)/.test(phrase))
    .filter((phrase) => !isTiredOfWaiting || !LOOKS_INTO_IT.includes(phrase))
    .filter((phrase) => !isTaken || !LOOKS_INTO_IT.includes(phrase))
    .filter((phrase) => wantsPromise || phrase !== 'ground.proof')
    .filter((phrase) => namesRival || !phrase.startsWith('ground.compare'))
    .filter((phrase) => !hasEvidence || phrase !== 'ground.evidence')
    .map((phrase) =>
      phrase === 'ground.extras' && !values.asks.includes('freebies') ? 'ground.freight' : phrase,
    );
}
