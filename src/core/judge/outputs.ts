import { ASKS, CREDIBILITIES, CUSTOMER_TYPES, LEVERS, MOTIVES, PRESSURES } from '../model';

/** Everything a learned table gives a number for: one label of one question, named `question:label`. */
export const OUTPUTS: readonly string[] = [
  ...PRESSURES.map((value) => `pressure:${value}`),
  ...MOTIVES.map((value) => `motive:${value}`),
  ...CREDIBILITIES.map((value) => `credibility:${value}`),
  ...['0', '1', '2', '3'].map((value) => `heat:${value}`),
  ...CUSTOMER_TYPES.map((value) => `type:${value}`),
  ...LEVERS.map((value) => `lever:${value}`),
  ...ASKS.map((value) => `ask:${value}`),
];
