import Big from 'big.js';

/** A constructor of our own: its precision is nobody else's business. */
export const Decimal = Big();
/** Decimal places kept by a division; sums, differences and products are exact. */
Decimal.DP = 30;
/** Plain notation for everything the desk can hold. */
Decimal.PE = 40;
Decimal.NE = -40;
export type Decimal = Big;

export const ZERO = new Decimal(0);
export const ONE = new Decimal(1);
export const HUNDRED = new Decimal(100);

/** Rounds down to a whole multiple of `step`, for values from 0 up. */
export const floorTo = (value: Decimal, step: Decimal): Decimal =>
  value.div(step).round(0, Decimal.roundDown).times(step);

/** Rounds up to `digits` decimal places, for values from 0 up. */
export const ceilTo = (value: Decimal, digits: number): Decimal => value.round(digits, Decimal.roundUp);

export const larger = (a: Decimal, b: Decimal): Decimal => (a.gt(b) ? a : b);
