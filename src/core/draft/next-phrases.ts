import type { MoveReason } from '../model';
import type { Material } from './lines';
import { SAID_FOR } from './move-lines';
import type { PhraseId } from './phrase-catalogue';

function mainPhrases(reason: MoveReason, { reading, values, offersOn }: Material): readonly PhraseId[] {
  const isLate = reading.problems.some(({ value }) => value === 'delay');
  const wantsDelivery = values.asks.includes('delivery');
  if (reason === 'next_answer') return [values.asks.length > 0 ? 'next.answer' : 'next.reply'];
  if ((reason === 'next_choose' || reason === 'next_proof') && !offersOn) return ['next.reply'];
  if (reason === 'next_fix' && isLate && wantsDelivery) return ['next.fix_delay'];
  return SAID_FOR[reason].say;
}

/** What happens next, by when, and what is still to be answered. */
export function nextPhrases(reason: MoveReason, material: Material): readonly PhraseId[] {
  const { plan, values, wishes, isFull } = material;
  const said: PhraseId[] = [...mainPhrases(reason, material)];
  if (values.rest.length > 0 && reason !== 'next_answer' && reason !== 'next_talk') said.push('next.rest');
  if (isFull && said[0] === 'next.choose' && values.asks.includes('price')) said.push('next.interest');
  if (wishes.tone === 'warmer') said.push(plan.strategy === 'plain_answer' ? 'next.glad' : 'next.warm');
  return said;
}
