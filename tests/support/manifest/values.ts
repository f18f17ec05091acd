/** Longest values the schemas allow, in UTF-16 units. */
export const SHORT_LIMIT = 125;
export const LONG_LIMIT = 250;
export const URL_LIMIT = 2048;
export const RESOURCE_ID_LIMIT = 32;

export function tooLong(name: string, value: string, limit: number): string[] {
  if (value === '') return [`${name} is empty`];
  return value.length > limit ? [`${name} has ${String(value.length)} characters of ${String(limit)}`] : [];
}

export function isHttps(address: string): boolean {
  return URL.canParse(address) && new URL(address).protocol === 'https:';
}

/** Elements of a local name anywhere below, whatever their prefix; selectors do not see through prefixes. */
export function named(root: Element, name: string, parent?: string): Element[] {
  return [...root.getElementsByTagNameNS('*', name)].filter(
    (one) => parent === undefined || one.parentElement?.localName === parent,
  );
}
