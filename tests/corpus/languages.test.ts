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

test.each([
  ['a mail that stands in its subject', 'Strafanzeige bei der Kantonspolizei erstattet, Rückzahlung der Akontozahlung gefordert', 'R. Camenzind\nSchwyz', 'de'],
  ['a short answer under a foreign subject', 'Re: Order confirmation PI 2025-0617, final version', '什么时候发货', 'zh'],
  ['a short answer in Latin letters under a foreign one', 'Re: Order confirmation PI 2025-0617', 'Danke, das passt so.', 'de'],
])('%s', (_what, subject, body, language) => {
  expect(languagesOf({ from: null, subject, body }, profiles)[0]).toBe(language);
});
