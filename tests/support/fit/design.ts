import { languagesOf, studyMail, type Study } from '../../../src/core/read-mail';
import type { LanguagePack, LanguageTag, Profile } from '../../../src/core/model';
import type { CorpusCase } from '../corpus';
import { languageFolders, packOf, profileOf } from '../packs';

export interface StudiedCase {
  readonly mail: CorpusCase;
  readonly study: Study;
  readonly language: string;
}

const profiles: readonly Profile[] = languageFolders.map(profileOf);
const packs = new Map<LanguageTag, LanguagePack>();

/** Packs for a mail, strongest language first, as the product itself would load them. */
export function packsFor(mail: CorpusCase): LanguagePack[] {
  return languagesOf(mail, profiles)
    .filter((tag) => languageFolders.includes(tag))
    .map((tag) => {
      const pack = packs.get(tag) ?? packOf(tag);
      packs.set(tag, pack);
      return pack;
    });
}

/** All stages but the judgement, for every mail. */
export function studyCases(cases: readonly CorpusCase[]): StudiedCase[] {
  return cases.map((mail) => {
    const chosen = packsFor(mail);
    return { mail, study: studyMail(mail, chosen), language: chosen[0]?.profile.tag ?? 'und' };
  });
}
