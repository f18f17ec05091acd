import { languagesOf } from '../../src/core/read-mail';
import { isHeldBack, loadCorpus } from '../support/corpus';
import { languageFolders, profileOf } from '../support/packs';
import { loadPassages } from '../support/passages';

const profiles = languageFolders.map(profileOf);

test.each(languageFolders)('%s is recognised in mails nothing was learned from and in short passages', (language) => {
  const texts = [
    ...loadCorpus((of) => of === language).filter((mail) => isHeldBack(mail.id)),
    ...loadPassages(language),
  ];
  const wrong = texts.filter((mail) => languagesOf(mail, profiles)[0] !== language);
  expect(texts.length).toBeGreaterThan(30);
  expect(wrong.length / texts.length).toBeLessThan(0.03);
});
