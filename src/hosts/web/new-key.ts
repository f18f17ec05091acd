/** A key no other mail on this device has; `crypto.randomUUID` is missing on pages without https. */
export function newKey(origin: 'file' | 'pasted'): string {
  const parts = crypto.getRandomValues(new Uint32Array(4));
  return `${origin}:${[...parts].map((part) => part.toString(36)).join('')}`;
}
