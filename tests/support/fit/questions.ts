import { ASKS, CREDIBILITIES, CUSTOMER_TYPES, LEVERS, MOTIVES, PRESSURES } from '../../../src/core/model';
import type { Labels } from '../corpus';

/** One thing the linear layer decides. */
export interface Question {
  readonly name: string;
  readonly classes: readonly string[];
  /** Class number of a mail, or null when the question does not arise for it. With one class: 1 yes, 0 no. */
  readonly target: (labels: Labels) => number | null;
  /** Weights that the field's own knowledge suggests before any mail is seen. */
  readonly prior: (feature: string, cls: number) => number;
}

const THREAT = 2;
const COMPLAINT = 1;
const NONE = 0;

function pressurePrior(feature: string, cls: number): number {
  const table: Record<string, readonly [number, number, number]> = {
    lever3: [-1, -0.6, 2],
    'lever3+if': [-0.4, -0.3, 0.9],
    lever2: [-0.2, 0, 0.3],
    'lever2+if': [-0.2, -0.1, 0.4],
    'hint with condition and trouble': [-0.3, 0, 0.4],
    'hint with deadline': [-0.2, 0, 0.3],
    'trouble alone': [-0.8, 0.9, -0.4],
    'trouble settled': [0.8, -0.4, -0.4],
    'nothing found': [0.8, -0.3, -0.5],
    'calm:thanks': [0.3, -0.1, -0.2],
    'calm:settled': [0.6, -0.3, -0.4],
    'calm:reassure': [0.5, -0.1, -0.4],
    'calm:housekeeping': [0.6, -0.2, -0.4],
    'calm:joins-us': [0.6, -0.2, -0.4],
    'calm:ordinary': [0.3, -0.2, -0.2],
    'lever3 denied': [0.2, 0, -0.2],
    anger: [-0.5, 0.4, 0.2],
    'anger/2': [-0.4, 0.4, 0],
    'anger/1': [-0.1, 0.1, 0],
  };
  if (feature in table) return (table[feature] as readonly [number, number, number])[cls] as number;
  if (/^problem:\w+$/.test(feature)) return [-0.5, 0.5, 0][cls] as number;
  if (/^problem:\w+\/2$/.test(feature)) return [-0.2, 0.2, 0][cls] as number;
  if (feature.startsWith('step:')) return [-0.1, -0.1, 0.2][cls] as number;
  return 0;
}

function motivePrior(feature: string, cls: number): number {
  const bargaining = /^(haggle|ask:price|ask:payment_terms|ask:freight|ask:freebies)$/;
  const security = /^(doubt|ask:warranty|ask:inspection|type:new)$/;
  if (bargaining.test(feature)) return [0.8, -0.4, -0.4][cls] as number;
  if (security.test(feature)) return [-0.3, -0.4, 0.7][cls] as number;
  if (/^problem:/.test(feature)) return [-0.3, 0.5, -0.2][cls] as number;
  if (/^anger/.test(feature)) return [-0.3, 0.4, -0.1][cls] as number;
  return 0;
}

function heatPrior(feature: string, cls: number): number {
  if (feature === 'anger') return [-1, -0.2, 0.4, 0.8][cls] as number;
  if (feature === 'anger/2') return [-0.8, 0.3, 0.5, 0][cls] as number;
  if (feature === 'anger/1') return [-0.3, 0.3, 0, 0][cls] as number;
  if (feature === 'exclamations') return [-0.5, 0, 0.3, 0.4][cls] as number;
  if (feature === 'capitals') return [-0.8, 0, 0.4, 0.6][cls] as number;
  return 0;
}

function credibilityPrior(feature: string, cls: number): number {
  if (/^step:(handover|named-rival|moved|notice|filed|stopped-payment|refused)$/.test(feature))
    return [-0.5, -0.3, 0.8][cls] as number;
  if (/^step:(rival-offer|deadline|decision|prepared|process)\/2$/.test(feature))
    return [-0.4, 0.5, -0.1][cls] as number;
  return 0;
}

/** A yes/no question about one label: its own cue speaks for it before any mail is seen. */
function ownCue(signal: string, strength = 2.2) {
  return (feature: string): number => {
    if (feature === signal || feature === `${signal}/3`) return strength;
    if (feature === `${signal}/2`) return strength * 0.45;
    if (feature === `${signal}/1`) return strength * 0.2;
    return 0;
  };
}

export const questions: readonly Question[] = [
  {
    name: 'pressure',
    classes: PRESSURES,
    target: (l) => PRESSURES.indexOf(l.pressure),
    prior: pressurePrior,
  },
  {
    name: 'motive',
    classes: MOTIVES,
    target: (l) => (l.motive === 'none' ? null : MOTIVES.indexOf(l.motive)),
    prior: motivePrior,
  },
  { name: 'heat', classes: ['0', '1', '2', '3'], target: (l) => l.heat, prior: heatPrior },
  {
    name: 'credibility',
    classes: CREDIBILITIES,
    target: (l) => (l.credibility === null ? null : CREDIBILITIES.indexOf(l.credibility)),
    prior: credibilityPrior,
  },
  ...LEVERS.map((lever) => ({
    name: `lever:${lever}`,
    classes: ['yes'],
    target: (l: Labels) => (l.pressure === 'threat' ? Number(l.levers.includes(lever)) : null),
    prior: ownCue(`lever:${lever}`, 4),
  })),
  ...CUSTOMER_TYPES.map((type) => ({
    name: `type:${type}`,
    classes: ['yes'],
    target: (l: Labels) => Number(l.customerTypes.includes(type)),
    prior: type === 'emotional' ? (feature: string) => (feature === 'anger' ? 1 : 0) : ownCue(`type:${type}`),
  })),
  ...ASKS.map((ask) => ({
    name: `ask:${ask}`,
    classes: ['yes'],
    target: (l: Labels) => Number(l.asks.includes(ask)),
    prior: ownCue(`ask:${ask}`, 3),
  })),
];

export { COMPLAINT, NONE, THREAT };
