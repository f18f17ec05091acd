export type Fields = Readonly<Record<string, unknown>>;

/** The fields of a JSON object; null for anything else. */
export const fieldsOf = (value: unknown): Fields | null =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : null;

/** The same where what is no object counts as one without fields. */
export const anyFieldsOf = (value: unknown): Fields => fieldsOf(value) ?? {};

/** The value if it is one of the known ones. */
export const oneOf = <T extends string | boolean>(known: readonly T[], value: unknown): T | undefined =>
  known.find((each) => each === value);

export const isCount = (value: unknown): value is number =>
  Number.isSafeInteger(value) && (value as number) >= 0;
