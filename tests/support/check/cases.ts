import type { CheckContext, CheckRule, Heat } from '../../../src/core/model';

/** A text of a seller; where a plain string is given, the surroundings are those of `SURROUNDINGS`. */
export type Example =
  string | { readonly text: string; readonly to?: string; readonly sellerAtFault?: boolean };

/** For each rule texts in which it must point at something, and texts that look alike and in which it must not. */
export type CheckExamples = Readonly<
  Record<CheckRule, { readonly hits: readonly Example[]; readonly misses: readonly Example[] }>
>;

/** A whole mail, invented, with everything the check should say of it. */
export interface CheckMail {
  readonly text: string;
  /** Heat of the mail answered; 0 when not given. */
  readonly heat?: Heat;
  readonly to?: string;
  readonly sellerAtFault?: boolean;
  /** Rule and words that a finding of it must overlap. */
  readonly expect: readonly (readonly [CheckRule, string])[];
}

/** Floor of every example and mail. */
export const FLOOR = { amount: 12.5, currency: 'USD' };
/** What must not leave the house in every example and mail. */
export const PRIVATE_WORDS = [
  '9.85',
  'Ningbo Hualong subcontractor',
  'gives in after two reminders every single time',
];

export function surroundings(heat: Heat, to: string, sellerAtFault = false): CheckContext {
  return {
    answering: {
      heat,
      motive: heat > 0 ? 'venting' : 'none',
      pressure: heat > 0 ? 'complaint' : 'none',
      asks: [],
      customerName: '',
    },
    recipients: [{ name: to, email: 'buyer@example.com' }],
    floor: FLOOR,
    privateWords: PRIVATE_WORDS,
    sellerAtFault,
    sellerName: '',
  };
}
