import type { KeptMail } from '../../../ports/kept-mails';
import { enOrdinary } from './en-ordinary';
import { enThreats } from './en-threats';
import { sampleMail } from './sample-mail';
import { zh } from './zh';

const ENGLISH = [...enThreats, ...enOrdinary];

/**
 * Mails to try Undertone on: every motive and customer type, bluff to real, and ordinary ones that only look alarming.
 * @param language BCP 47 tag of the seller's own language; mails in it come first
 */
export function samplesFor(language: string): readonly KeptMail[] {
  const inOrder = language.toLowerCase().startsWith('zh') ? [...zh, ...ENGLISH] : [...ENGLISH, ...zh];
  return inOrder.map(sampleMail);
}
