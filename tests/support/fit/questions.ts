import {
  ASKS,
  CREDIBILITIES,
  CUSTOMER_TYPES,
  HEATS,
  LEVERS,
  MOTIVES,
  PRESSURES,
} from '../../../src/core/model';
import type { Labels } from '../corpus';

/** One thing that is judged of a mail. */
export interface Question {
  readonly name: string;
  readonly classes: readonly string[];
  /** Class number of a mail, or null when the question does not arise for it. With one class: 1 yes, 0 no. */
  readonly target: (labels: Labels) => number | null;
}

export const questions: readonly Question[] = [
  { name: 'pressure', classes: PRESSURES, target: (l) => PRESSURES.indexOf(l.pressure) },
  {
    name: 'motive',
    classes: MOTIVES,
    target: (l) => (l.motive === 'none' ? null : MOTIVES.indexOf(l.motive)),
  },
  { name: 'heat', classes: HEATS.map(String), target: (l) => l.heat },
  {
    name: 'credibility',
    classes: CREDIBILITIES,
    target: (l) => (l.credibility === null ? null : CREDIBILITIES.indexOf(l.credibility)),
  },
  ...LEVERS.map((lever) => ({
    name: `lever:${lever}`,
    classes: ['yes'],
    target: (l: Labels) => (l.pressure === 'threat' ? Number(l.levers.includes(lever)) : null),
  })),
  ...CUSTOMER_TYPES.map((type) => ({
    name: `type:${type}`,
    classes: ['yes'],
    target: (l: Labels) => Number(l.customerTypes.includes(type)),
  })),
  ...ASKS.map((ask) => ({
    name: `ask:${ask}`,
    classes: ['yes'],
    target: (l: Labels) => Number(l.asks.includes(ask)),
  })),
];
