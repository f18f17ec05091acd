/** User properties with the limits Google states: 9 KB a value, 500 KB in all. */
export class Properties {
  readonly stored = new Map<string, string>();
  /** From now on every write throws this; null: writing works. */
  failure: string | null = null;

  readonly service = {
    getUserProperties: () => ({
      getProperty: (key: string) => this.stored.get(key) ?? null,
      getProperties: () => Object.fromEntries(this.stored),
      setProperty: (key: unknown, value: unknown) => {
        if (typeof key !== 'string' || typeof value !== 'string')
          throw new TypeError('a property is a string');
        if (this.failure !== null) throw new Error(this.failure);
        if (Buffer.byteLength(value) + Buffer.byteLength(key) > 9 * 1024)
          throw new Error('Argument too large: value');
        const others = [...this.stored].filter(([other]) => other !== key);
        const bytes = [...others, [key, value] as const].reduce(
          (sum, [name, text]) => sum + Buffer.byteLength(name) + Buffer.byteLength(text),
          0,
        );
        if (bytes > 500 * 1024) throw new Error('You have exceeded the property storage quota.');
        this.stored.set(key, value);
      },
      deleteProperty: (key: string) => {
        this.stored.delete(key);
      },
    }),
  };
}
