type Wanted<V> = readonly (V extends readonly (infer E)[] ? E : V)[];

/**
 * A condition as data. For each field named, the situation's value must be one of those listed (or, where the
 * situation has a list, at least one must be shared); and none of `unless` may hold. No field named = always.
 */
export type When<S> = { readonly [K in keyof S]?: Wanted<S[K]> } & { readonly unless?: readonly When<S>[] };

/** Does the condition hold in this situation? */
export function holds<S extends object>(when: When<S>, situation: S): boolean {
  const { unless = [], ...fields } = when;
  const wanted = Object.entries(fields) as [keyof S, readonly unknown[]][];
  return (
    wanted.every(([field, values]) => {
      const value: unknown = situation[field];
      return Array.isArray(value) ? value.some((one) => values.includes(one)) : values.includes(value);
    }) && !unless.some((other) => holds(other, situation))
  );
}

/** The first row whose condition holds; throws when a table has no row for a situation, which is our own bug. */
export function firstThatHolds<S extends object, R extends { readonly when: When<S> }>(
  rows: readonly R[],
  situation: S,
): R {
  const row = rows.find(({ when }) => holds(when, situation));
  if (row === undefined) throw new Error('a rule table lacks a last row that always holds');
  return row;
}
