import { CREDIBILITIES, MOTIVES, PRESSURES, type SignalWeights } from '../model';

/**
 * Weights for a mail in no language we know: nothing speaks for anything, so it is calm and nobody is sure of it. What the
 * seller sets by hand still has its classes.
 */
export const unlearned: SignalWeights = {
  pressure: { classes: PRESSURES, bias: PRESSURES.map((value) => (value === 'none' ? 1 : 0)), signals: {} },
  motive: { classes: MOTIVES, bias: MOTIVES.map(() => 0), signals: {} },
  credibility: { classes: CREDIBILITIES, bias: CREDIBILITIES.map(() => 0), signals: {} },
};
