import fc from 'fast-check';
import { breaksCalm } from '../../src/core/draft/calm-rule';
import { goingOn } from '../../src/core/draft/frame-sentences';
import { writeDraft } from '../../src/core/draft/write-draft';
import { LANGUAGE_TAGS } from '../../src/core/model';
import type { DraftSentence, LanguageTag } from '../../src/core/model';
import { planReply } from '../../src/core/plan/plan-reply';
import { languages } from '../../src/languages/registry';
import { anyReply } from '../support/arbitrary-reading';

const wordsOf = ({ parts }: DraftSentence): string =>
  parts.map((part) => (typeof part === 'string' ? part : (part.value ?? '[____]'))).join('');

/** A sentence of each language with a condition or a sum in it, to show that the rule can fail. */
const BREAKING: Readonly<Record<LanguageTag, string>> = {
  en: 'I understand, but the price stays.',
  de: 'Ich verstehe das, aber der Preis bleibt.',
  fr: 'Je comprends, mais le prix reste.',
  es: 'Lo entiendo, pero el precio se mantiene.',
  pt: 'Entendo, mas o preço fica.',
  it: 'Capisco, ma il prezzo resta.',
  ru: 'Я понимаю, но цена остаётся.',
  tr: 'Anlıyorum ama fiyat değişmez.',
  ar: 'أتفهم ذلك، ولكن السعر يبقى كما هو.',
  zh: '我理解，但是价格不变。',
  ja: 'ご理解いただけない場合、価格は変わりません。',
  ko: '이해합니다. 하지만 가격은 그대로입니다.',
};

test.each(LANGUAGE_TAGS)('in %s nothing but the greeting and the name comes before calm', async (tag) => {
  const book = await languages[tag]?.loadPhrases();
  if (book === undefined) throw new Error(`no phrases for ${tag}`);
  expect(breaksCalm(BREAKING[tag], tag)).toBe(true);
  let seen = 0;
  fc.assert(
    fc.property(anyReply, (any) => {
      const reading = { ...any.reading, language: tag, script: tag === 'zh' ? any.reading.script : null };
      const draft = writeDraft(any.mail, reading, planReply(reading, any.wishes), book, any.wishes);
      const [greeting, ...rest] = draft.sentences;
      expect(greeting?.move).toBe('greeting');
      const firstOther = rest.findIndex(({ move }) => move !== 'calm');
      const calm = rest.slice(0, firstOther);
      // One or two sentences of calm, and only then anything else.
      expect(calm.length).toBeGreaterThanOrEqual(1);
      expect(calm.length).toBeLessThanOrEqual(2);
      expect(rest.slice(firstOther).some(({ move }) => move === 'calm')).toBe(false);
      for (const sentence of calm) {
        seen += 1;
        const own = wordsOf(sentence).split(any.mail.subject.slice(4)).join('');
        expect([own, breaksCalm(own, tag)]).toEqual([own, false]);
        expect(sentence.parts.every((part) => typeof part === 'string')).toBe(true);
      }
    }),
    { numRuns: 120, seed: 21 },
  );
  expect(seen).toBeGreaterThan(100);
});

test('after the comma of a German greeting every calm sentence begins small', async () => {
  const book = await languages.de?.loadPhrases();
  if (book === undefined) throw new Error('no German phrases');
  const calm = [...Object.entries(book.phrases), ...Object.entries(book.familiar?.phrases ?? {})]
    .filter(([id]) => id.startsWith('calm.'))
    .flatMap(([, entry]) => textsOf(entry));
  expect(calm.length).toBeGreaterThan(50);
  expect(calm.filter((text) => !book.smallAfterGreeting?.includes(/^\p{L}+/u.exec(text)?.[0] ?? ''))).toEqual(
    [],
  );
  const opened = (first: string) =>
    wordsOf(goingOn([sentence('greeting', 'Guten Tag,'), sentence('calm', first)], book)[1] as DraftSentence);
  expect(opened('Vielen Dank für die Muster.')).toBe('vielen Dank für die Muster.');
  expect(opened('Ihre Muster sind da.')).toBe('Ihre Muster sind da.');
});

/** The wordings of an entry, whichever form it has. */
const textsOf = (entry: unknown): readonly string[] =>
  typeof entry === 'string' ? [entry] : Object.values(entry as object).flatMap(textsOf);

const sentence = (move: DraftSentence['move'], text: string): DraftSentence => ({
  move,
  phrase: move,
  parts: [text],
});

test.each(LANGUAGE_TAGS)('in %s three replies to one customer share few sentences', async (tag) => {
  const book = await languages[tag]?.loadPhrases();
  if (book === undefined) throw new Error(`no phrases for ${tag}`);
  let same = 0;
  let compared = 0;
  fc.assert(
    fc.property(anyReply, (any) => {
      // Friends are answered in one wording only.
      const mentions = { ...any.reading.mentions, familiar: false };
      const reading = { ...any.reading, language: tag, script: null, mentions };
      const plan = planReply(reading, any.wishes);
      const [first = [], second = [], third = []] = [0, 1, 2].map((variant) =>
        writeDraft(any.mail, reading, plan, book, { ...any.wishes, variant })
          .sentences.filter(
            ({ move, phrase, point }) =>
              move !== 'greeting' && move !== 'closing' && phrase !== 'restate.quote' && point === undefined,
          )
          .map(wordsOf),
      );
      first.forEach((sentence, at) => {
        compared += 2;
        same += [second[at], third[at]].filter((other) => other === sentence).length;
      });
    }),
    { numRuns: 40, seed: 22 },
  );
  expect(compared).toBeGreaterThan(150);
  expect(same / compared).toBeLessThan(0.05);
});
