/**
 * Rows of numbers, most of them nought: row i holds columns[starts[i]] … columns[starts[i + 1] - 1] with their values. Threads share
 * them without a copy.
 */
export interface Sparse {
  readonly starts: Int32Array;
  readonly columns: Int32Array;
  readonly values: Float64Array;
  readonly width: number;
}

export interface Machine {
  readonly weights: Float64Array;
  readonly bias: number;
}

/** Builds rows one after the other, so that no more than one is ever there as lists. */
export function sparse(
  count: number,
  width: number,
  rowAt: (row: number) => Iterable<readonly [column: number, value: number]>,
): Sparse {
  const starts = new Int32Array(new SharedArrayBuffer(4 * (count + 1)));
  let columns: Int32Array = new Int32Array(1 << 20);
  let values: Float64Array = new Float64Array(1 << 20);
  let at = 0;
  for (let i = 0; i < count; i += 1) {
    for (const [column, value] of rowAt(i)) {
      if (at === columns.length) {
        columns = grown<Int32Array>(columns, new Int32Array(2 * at));
        values = grown<Float64Array>(values, new Float64Array(2 * at));
      }
      columns[at] = column;
      values[at] = value;
      at += 1;
    }
    starts[i + 1] = at;
  }
  return {
    starts,
    columns: grown<Int32Array>(columns.subarray(0, at), new Int32Array(new SharedArrayBuffer(4 * at))),
    values: grown<Float64Array>(values.subarray(0, at), new Float64Array(new SharedArrayBuffer(8 * at))),
    width,
  };
}

function grown<A extends Int32Array | Float64Array>(from: A, into: A): A {
  into.set(from);
  return into;
}

/** What the bias counts beside features that are scaled to length 1. */
const BIAS = 1;

/**
 * A linear machine with squared hinge loss, yes above 0 and no below, by coordinate descent over the rows (Hsieh et al.
 * 2008). Deterministic: the order of rows comes from a fixed generator.
 * @param target [row]: 1 yes, -1 no, 0 leave the row out
 * @param cost [row]: how much it counts
 */
export function train(data: Sparse, target: Int8Array, cost: Float64Array, passes = 24): Machine {
  const { starts, columns, values, width } = data;
  const weights = new Float64Array(width);
  let bias = 0;
  const rows: number[] = [];
  for (let i = 0; i < target.length; i += 1) if (target[i] !== 0) rows.push(i);
  const alpha = new Float64Array(target.length);
  const square = new Float64Array(target.length);
  const slack = new Float64Array(target.length);
  for (const i of rows) {
    let sum = BIAS * BIAS;
    for (let k = starts[i] as number; k < (starts[i + 1] as number); k += 1)
      sum += (values[k] as number) ** 2;
    slack[i] = 1 / (2 * (cost[i] as number));
    square[i] = sum + slack[i];
  }
  let seed = 12345;
  const random = (below: number): number => {
    seed = (Math.imul(seed, 1103515245) + 12345) & 0x7fffffff;
    return seed % below;
  };
  for (let pass = 0; pass < passes; pass += 1) {
    for (let i = rows.length - 1; i > 0; i -= 1) {
      const k = random(i + 1);
      const kept = rows[i] as number;
      rows[i] = rows[k] as number;
      rows[k] = kept;
    }
    let moved = 0;
    for (const i of rows) {
      const sign = target[i] as number;
      const from = starts[i] as number;
      const to = starts[i + 1] as number;
      let margin = bias * BIAS;
      for (let k = from; k < to; k += 1)
        margin += (weights[columns[k] as number] as number) * (values[k] as number);
      const before = alpha[i] as number;
      const slope = sign * margin - 1 + before * (slack[i] as number);
      const after = Math.max(0, before - slope / (square[i] as number));
      const change = (after - before) * sign;
      if (change === 0) continue;
      alpha[i] = after;
      moved += Math.abs(change);
      for (let k = from; k < to; k += 1) {
        const column = columns[k] as number;
        weights[column] = (weights[column] as number) + change * (values[k] as number);
      }
      bias += change * BIAS;
    }
    if (moved < 1e-3 * rows.length) break;
  }
  return { weights, bias: bias * BIAS };
}

export function ask({ weights, bias }: Machine, data: Sparse, row: number): number {
  let sum = bias;
  for (let k = data.starts[row] as number; k < (data.starts[row + 1] as number); k += 1)
    sum += (weights[data.columns[k] as number] as number) * (data.values[k] as number);
  return sum;
}
