import { isForMany, isSure, isSurelyA } from '../model';
import type { MoveReason, Occasion, Reading } from '../model';
import type { Material } from './lines';
import { SAID_FOR, SORRY_FOR } from './move-lines';
import type { PhraseId } from './phrase-catalogue';

/** Two calm sentences meet the concern; a third one only puts off what the customer waits for. */
const MOST_CALM = 2;

/** The regret that fits: silence first, since who is not answered is waiting now; then plain facts about the goods before views of the service. */
function sorryPhrase({ reading }: Material): PhraseId {
  const reported = reading.problems.filter(isSure).map(({ value }) => value);
  const plain = reported.find(
    (problem) => problem === 'delay' || problem === 'goods' || problem === 'quality',
  );
  const problem = reported.find((one) => one === 'silence') ?? plain ?? reported[0];
  if (problem !== undefined) return SORRY_FOR[problem];
  return isSurelyHot(reading) ? 'calm.sorry_upset' : 'calm.sorry_general';
}

/** To say how somebody feels, and be wrong, is worse than to leave it unsaid. */
const isSurelyHot = ({ heat }: Reading): boolean => heat.value === 3 || (heat.value === 2 && isSure(heat));

const THANKS_FOR: Readonly<Record<Occasion, PhraseId>> = {
  order: 'calm.thanks_order',
  payment: 'calm.thanks_payment',
  papers: 'calm.thanks_papers',
  good_news: 'calm.thanks_news',
  settled: 'calm.thanks_settled',
  inquiry: 'calm.thanks_inquiry',
};

/** Who orders, pays or inquires is thanked for it even if he may be complaining as well. */
const isPlainOccasion = (occasion: Occasion | null): occasion is Occasion =>
  occasion === 'order' || occasion === 'payment' || occasion === 'inquiry';

function mainPhrases(reason: MoveReason, material: Material): readonly PhraseId[] {
  const { reading, values, isNotice } = material;
  if (reason === 'calm_ordinary') {
    const { occasion, requests } = reading.mentions;
    if (isForMany(reading.mentions, reading.pressure.value)) return ['calm.informed'];
    // Thanks for what may be a complaint in disguise would be mockery.
    if (!material.isSurelyOrdinary) return [isPlainOccasion(occasion) ? THANKS_FOR[occasion] : 'calm.thanks'];
    if (occasion !== null) return [THANKS_FOR[occasion]];
    if (!material.isAwaited) return ['calm.informed'];
    // One topic named from several looks like the only one that was read; what has a line needs no naming before it.
    const namesAll =
      values.points.length === 0 && values.asks.length > 0 && requests.length <= values.asks.length;
    return [namesAll ? 'calm.thanks_about' : 'calm.thanks'];
  }
  if (reason === 'calm_notice') return SAID_FOR[reason].say;
  if (isNotice && (reason === 'calm_parting' || reason === 'calm_anger')) return ['calm.notice'];
  const isAboutPrice = values.asks.length === 0 || values.asks.includes('price');
  if (reason === 'calm_price' && !isAboutPrice) return ['calm.terms'];
  // Thanks for being told of one's own silence or bad service would sound like mockery.
  const problem = reading.problems.find(isSure)?.value;
  if (reason === 'calm_problem' && (problem === 'service' || problem === 'silence'))
    return ['calm.take_seriously'];
  // A demand, named before the feeling is met, would be business before calm.
  const { point } = values;
  const isDemand = point !== 'matter' && 'ask' in point;
  if (isDemand && (reason === 'calm_anger' || reason === 'calm_problem')) return ['calm.attention'];
  // Only who is new and has neither goods nor stopped anything wants to be sure before he goes ahead.
  const isUnderWay = reading.credibility?.value === 'credible';
  if (reason === 'calm_safety' && (problem !== undefined || isUnderWay || !isSurelyA('new', reading)))
    return ['calm.worry'];
  return SAID_FOR[reason].say;
}

/** One sentence of recognition for whom it means something: an old customer, or one whose process counts. */
function recognition(reason: MoveReason, material: Material): readonly PhraseId[] {
  const { plan, isFull } = material;
  if (plan.strategy === 'plain_answer') return [];
  if (isSurelyA('old', material.reading) && (isFull || plan.strategy === 'reward_loyalty'))
    return ['calm.loyalty'];
  return plan.strategy === 'follow_process' && isFull && reason !== 'calm_rank' ? ['calm.rank'] : [];
}

/** The sentences that meet the concern: no number, no condition, no defence, sorry at most once. */
export function calmPhrases(reason: MoveReason, material: Material): readonly PhraseId[] {
  const said = concernPhrases(reason, material);
  const { mentions } = material.reading;
  const first = [...said.filter((phrase) => phrase.startsWith('calm.sorry_')), ...said].slice(
    0,
    MOST_CALM - 1,
  );
  // Before everything else nobody must come to harm, and no money into wrong hands.
  if (mentions.danger && !material.isSurelyOrdinary) return [...first, 'calm.danger'];
  return mentions.bankChange && !mentions.lawyer ? [...first, 'calm.bank'] : said;
}

function concernPhrases(reason: MoveReason, material: Material): readonly PhraseId[] {
  const main = mainPhrases(reason, material);
  // Receipt is confirmed to who gives notice, and nothing is said of the past unless something plainly went wrong.
  const isPlain = material.reading.problems.some(isSure) || material.wishes.sellerAtFault === true;
  if (main[0] === 'calm.notice' && !(material.plan.apology && isPlain)) return main;
  if (!material.plan.apology) return [...main, ...recognition(reason, material)].slice(0, MOST_CALM);
  const sorry = sorryPhrase(material);
  if (reason === 'calm_ordinary') return [...main, sorry];
  if (material.wishes.sellerAtFault === true) return [sorry, 'calm.own_fault'];
  if (main[0] === 'calm.notice') return [...main, sorry];
  const recognised = recognition(reason, material);
  if (reason === 'calm_problem' && recognised.length > 0) return [sorry, ...recognised];
  // The trouble has been met; the attention is what is still missing.
  return [sorry, ...(/^calm_(?:problem|anger)$/.test(reason) ? (['calm.attention'] as const) : main)];
}
