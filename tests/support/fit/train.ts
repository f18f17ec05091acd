/** One mail as the trainer sees it: column numbers with values, and the class it belongs to. */
export interface Row {
  readonly columns: readonly number[];
  readonly values: readonly number[];
  readonly target: number;
  /** How much the row counts. */
  readonly weight: number;
}

export interface Problem {
  readonly columns: number;
  readonly classes: number;
  /** Where a weight is pulled to when the mails say nothing, [column][class]. */
  readonly prior: (column: number, cls: number) => number;
  /** How strongly, per column. */
  readonly pull: (column: number) => number;
}

export interface Fit {
  /** weights[column * classes + cls] */
  readonly weights: Float64Array;
  readonly bias: Float64Array;
}

/**
 * Logistic regression (one class: sigmoid; several: softmax) with a Gaussian prior around given weights.
 * Full-batch Adam from the prior; deterministic.
 */
export function train(rows: readonly Row[], problem: Problem, steps = 250): Fit {
  const { columns, classes } = problem;
  const size = columns * classes;
  const prior = new Float64Array(size);
  const pull = new Float64Array(columns);
  for (let c = 0; c < columns; c += 1) {
    pull[c] = problem.pull(c);
    for (let k = 0; k < classes; k += 1) prior[c * classes + k] = problem.prior(c, k);
  }
  const weights = Float64Array.from(prior);
  const bias = new Float64Array(classes);
  const m = new Float64Array(size + classes);
  const v = new Float64Array(size + classes);
  const gradient = new Float64Array(size + classes);
  const total = rows.reduce((sum, row) => sum + row.weight, 0);
  for (let step = 1; step <= steps; step += 1) {
    gradient.fill(0);
    for (const row of rows) {
      const probabilities = predict(row.columns, row.values, weights, bias, classes);
      for (let k = 0; k < classes; k += 1) {
        const target = classes === 1 ? row.target : row.target === k ? 1 : 0;
        const error = ((probabilities[k] as number) - target) * row.weight;
        if (error === 0) continue;
        for (let i = 0; i < row.columns.length; i += 1) {
          const at = (row.columns[i] as number) * classes + k;
          gradient[at] = (gradient[at] as number) + error * (row.values[i] as number);
        }
        gradient[size + k] = (gradient[size + k] as number) + error;
      }
    }
    const rate = 0.08 / (1 + step / 120);
    for (let i = 0; i < size + classes; i += 1) {
      let g = gradient[i] as number;
      if (i < size)
        g += (pull[(i / classes) | 0] as number) * ((weights[i] as number) - (prior[i] as number));
      g /= total;
      m[i] = 0.9 * (m[i] as number) + 0.1 * g;
      v[i] = 0.99 * (v[i] as number) + 0.01 * g * g;
      const change =
        (rate * ((m[i] as number) / (1 - 0.9 ** step))) /
        (Math.sqrt((v[i] as number) / (1 - 0.99 ** step)) + 1e-6);
      if (i < size) weights[i] = (weights[i] as number) - change;
      else bias[i - size] = (bias[i - size] as number) - change;
    }
  }
  if (!weights.every(Number.isFinite) || !bias.every(Number.isFinite)) throw new Error('the fit ran away');
  return { weights, bias };
}

export function predict(
  columns: readonly number[],
  values: readonly number[],
  weights: Float64Array,
  bias: Float64Array,
  classes: number,
): number[] {
  const sums = Array.from(bias);
  for (let i = 0; i < columns.length; i += 1) {
    const at = (columns[i] as number) * classes;
    const value = values[i] as number;
    for (let k = 0; k < classes; k += 1) sums[k] = (sums[k] as number) + value * (weights[at + k] as number);
  }
  if (classes === 1) return [1 / (1 + Math.exp(-(sums[0] as number)))];
  const top = Math.max(...sums);
  const exps = sums.map((sum) => Math.exp(sum - top));
  const sum = exps.reduce((a, b) => a + b, 0);
  return exps.map((e) => e / sum);
}
