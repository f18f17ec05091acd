import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import type { LanguagePack, LanguageTag, Profile } from '../../src/core/model';

const folder = path.resolve(__dirname, '..', '..', 'src', 'languages');

/** Tags of all language folders there are, read from the disk so that a forgotten registration shows. */
export const languageFolders: readonly LanguageTag[] = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && existsSync(path.join(folder, entry.name, 'pack.ts')))
  .map((entry) => entry.name as LanguageTag);

/** The pack of one language folder. */
export function packOf(tag: LanguageTag): LanguagePack {
  // eslint-disable-next-line @typescript-eslint/no-require-imports -- tests walk over whatever folders exist
  return (require(path.join(folder, tag, 'pack.ts')) as { pack: LanguagePack }).pack;
}

/** The profile of one language folder, without loading its cues. */
export function profileOf(tag: LanguageTag): Profile {
  // eslint-disable-next-line @typescript-eslint/no-require-imports -- as above
  return (require(path.join(folder, tag, 'profile.ts')) as { profile: Profile }).profile;
}
