import type { LanguagePack } from '../model';

/** A pack, or any other data of a language that has the table. */
type WithVariants = Pick<LanguagePack, 'variants'>;

const tables = new WeakMap<WithVariants, ReadonlyMap<string, string>>();

/** Maps a character to the form patterns are written in (Traditional → Simplified), by the packs' own tables. */
export function foldVariants(packs: readonly WithVariants[]): (char: string) => string {
  const pack = packs.find((candidate) => candidate.variants !== undefined);
  if (!pack) return (char) => char;
  let table = tables.get(pack);
  if (!table) {
    table = new Map(
      (pack.variants ?? '').split('|').flatMap((pair): [string, string][] => {
        const [from, to] = pair.split(' ');
        return from !== undefined && to !== undefined && from.length === 1 && to.length === 1
          ? [[from, to]]
          : [];
      }),
    );
    tables.set(pack, table);
  }
  const known = table;
  return (char) => known.get(char) ?? char;
}
