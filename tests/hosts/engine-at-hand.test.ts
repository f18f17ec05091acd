import { createEngine } from '../../src/entries/engine';
import { engineAtHand } from '../../src/entries/engine-at-hand';
import { checkerAtHand } from '../../src/entries/checker-at-hand';
import { createChecker } from '../../src/entries/checker';
import { languagesAtHand } from '../../src/entries/languages-at-hand';
import { languages } from '../../src/languages/registry';
import { MAILS } from '../support/gmail-host/mails';

// A language is built on first use, which takes its time on a busy machine.
jest.setTimeout(60_000);

const mails = Object.values(MAILS).map((mail) => ({
  from: { name: 'Peter Hansen', email: 'peter@buyer.example' },
  subject: mail.subject,
  body: mail.plain === '' && 'html' in mail ? mail.html : mail.plain,
}));

test('the languages at hand are those of the registry', () => {
  expect(Object.keys(languagesAtHand).sort()).toEqual(Object.keys(languages).sort());
  for (const [tag, { profile, pack, phrases, check }] of Object.entries(languagesAtHand)) {
    expect([profile.tag, pack().profile.tag, phrases().tag]).toEqual([tag, tag, tag]);
    // eslint-disable-next-line @typescript-eslint/no-require-imports -- one file per language, by its tag
    expect(check()).toBe((require(`../../src/languages/${tag}/check`) as { check: unknown }).check);
  }
});

test.each(mails)('both doors of the engine give one reading and one draft: $subject', async (mail) => {
  const engine = createEngine();
  const choices = { motive: 'venting' } as const;
  const reading = await engine.read(mail, choices);
  expect(engineAtHand.read(mail, choices)).toEqual(reading);
  const wishes = { tone: 'firmer', sellerName: '李娜' } as const;
  const plan = engine.plan(reading, wishes);
  const glossed = await engine.draft(mail, reading, plan, wishes, 'zh-CN');
  expect(glossed.draft.text.length).toBeGreaterThan(20);
  expect(engineAtHand.draft(mail, reading, plan, wishes, 'zh-CN')).toEqual(glossed);
});

test('both doors of the check find the same', async () => {
  const context = {
    answering: null,
    recipients: [],
    floor: null,
    privateWords: [],
    sellerAtFault: false,
    sellerName: '',
  };
  const text = 'It is entirely our fault and we accept full liability. [____]';
  const found = await createChecker()(text, context);
  expect(found.length).toBeGreaterThan(1);
  expect(checkerAtHand(text, context)).toEqual(found);
});
