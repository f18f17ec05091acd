import type { CustomerType, Judgement, Reading } from '../model';

/** A type that only earlier mails show is a little less sure than one the newest mail shows. */
const OLDER_IS_WEAKER = 0.85;

/** Types that stay with a person. Being furious last week says nothing about today. */
const LASTING: readonly CustomerType[] = ['old', 'new', 'big'];

/**
 * The reading with the customer type that earlier mails of the same sender show, where the newest mail shows none.
 * Evidence points into the newest mail only, so such a type comes without. What the seller has set stays.
 * @param earlier readings of the sender's mails before this one, newest first
 */
export function withEarlierMails(reading: Reading, earlier: readonly Reading[]): Reading {
  if (reading.customerType.value !== 'unknown' || reading.customerType.bySeller) return reading;
  for (const { customerTypes } of earlier) {
    const found = customerTypes
      .filter((type) => LASTING.includes(type.value))
      .map(({ value, confidence }): Judgement<CustomerType> => ({
        value,
        confidence: confidence * OLDER_IS_WEAKER,
        evidence: [],
        bySeller: false,
      }));
    const [strongest] = found;
    if (strongest !== undefined) return { ...reading, customerType: strongest, customerTypes: found };
  }
  return reading;
}
