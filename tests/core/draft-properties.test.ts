import fc from 'fast-check';
import { Parser } from 'htmlparser2';
import { PHRASE_IDS } from '../../src/core/draft/phrase-catalogue';
import { OPEN_BLANK } from '../../src/core/draft/layout';
import type { PhraseBook } from '../../src/core/draft/phrase-book';
import { glossDraft, writeDraft } from '../../src/core/draft/write-draft';
import { MOVES } from '../../src/core/model';
import type { Draft } from '../../src/core/model';
import { planReply } from '../../src/core/plan/plan-reply';
import { phrases as en } from '../../src/languages/en/phrases';
import { phrases as zh } from '../../src/languages/zh/phrases';
import { anyReply } from '../support/arbitrary-reading';
import type { AnyReply } from '../support/arbitrary-reading';

const bookFor = ({ reading }: AnyReply): PhraseBook => (reading.language === 'zh' ? zh : en);

function replyTo(any: AnyReply) {
  const plan = planReply(any.reading, any.wishes);
  const draft = writeDraft(any.mail, any.reading, plan, bookFor(any), any.wishes);
  return { plan, draft };
}

/** What a mail program would show of the HTML, in the notation of the plain text. */
function shownText(html: string): { text: string; tags: readonly string[] } {
  let text = '';
  const tags: string[] = [];
  const parser = new Parser({
    onopentag: (name, attributes) => {
      tags.push([name, ...Object.keys(attributes)].join(' '));
      if (name === 'br') text += '\n';
      if (name === 'p') text += '\n\n';
      if (name === 'li') text += '\n- ';
    },
    ontext: (words) => {
      text += words;
    },
  });
  parser.end(html);
  return { text: text.trim(), tags };
}

const sentencesBefore = (draft: Draft, move: string) => {
  const at = draft.sentences.findIndex((sentence) => sentence.move === move);
  return draft.sentences.slice(0, at);
};

const wordsOf = (sentence: Draft['sentences'][number]): string =>
  sentence.parts.map((part) => (typeof part === 'string' ? part : (part.value ?? OPEN_BLANK))).join('');

const SORRY = /\bsorry\b|apolog|regret|抱歉|歉意|道歉|对不起|對不起|遗憾|遺憾/gi;

test('a greeting, then calm, then the other moves in their order, then a closing', () => {
  fc.assert(
    fc.property(anyReply, (any) => {
      const { draft, plan } = replyTo(any);
      const order = ['greeting', ...MOVES, 'closing'];
      const ranks = draft.sentences.map(({ move }) => order.indexOf(move));
      expect(ranks).toEqual([...ranks].sort((a, b) => a - b));
      expect(draft.sentences[1]?.move).toBe('calm');
      expect(draft.sentences.filter(({ move }) => move === 'calm').length).toBeLessThanOrEqual(2);
      // Nothing before the restating move may hold a number, a blank or a condition.
      for (const sentence of draft.sentences.filter(({ move }) => move === 'calm')) {
        expect(wordsOf(sentence)).not.toMatch(/\d|%|\[____\]|\bif\b|\bunless\b|\bbut\b|如果|除非|但是/i);
      }
      expect(sentencesBefore(draft, 'calm').map(({ move }) => move)).toEqual(['greeting']);
      const options = plan.moves.find(({ move }) => move === 'options');
      expect(draft.offers).toEqual(options?.on === true ? plan.offers : []);
    }),
    { numRuns: 700, seed: 5 },
  );
});

test('sorry at most once, and only when the plan allows it', () => {
  fc.assert(
    fc.property(anyReply, (any) => {
      const { draft, plan } = replyTo(any);
      const ours = draft.sentences
        .filter(({ phrase }) => phrase !== 'restate.quote')
        .map(wordsOf)
        .join(' ');
      // Who gives notice is told that it has come, and nothing is regretted unless something plainly went wrong.
      const isNoticed = draft.sentences.some(({ phrase }) => phrase === 'calm.notice');
      const times = ours.match(SORRY)?.length ?? 0;
      if (isNoticed) expect(times).toBeLessThanOrEqual(plan.apology ? 1 : 0);
      else expect(times).toBe(plan.apology ? 1 : 0);
      expect(draft.sentences.some(({ phrase }) => phrase === 'calm.own_fault')).toBe(
        plan.apology &&
          any.wishes.sellerAtFault === true &&
          plan.strategy !== 'plain_answer' &&
          // Nobody is told whose fault it is before he is told to put the thing away, or his money.
          !any.reading.mentions.danger &&
          !(any.reading.mentions.bankChange && !any.reading.mentions.lawyer),
      );
    }),
    { numRuns: 700, seed: 6 },
  );
});

test('the only holes are the blanks the draft lists', () => {
  fc.assert(
    fc.property(anyReply, (any) => {
      const { draft } = replyTo(any);
      const open = draft.blanks.filter(({ value }) => value === null).length;
      const asked = new Set(
        draft.sentences.flatMap(({ parts }) =>
          parts.flatMap((part) => (typeof part === 'string' ? [] : [part.blank])),
        ),
      );
      expect([...asked].sort()).toEqual(draft.blanks.map(({ id }) => id).sort());
      expect(draft.text.includes(OPEN_BLANK)).toBe(open > 0);
      expect(draft.html.includes('<mark>')).toBe(open > 0);
      for (const sentence of draft.sentences) {
        if (sentence.phrase === 'restate.quote') continue;
        expect(wordsOf(sentence).replace(/\{order\}/g, 'x')).not.toMatch(
          /\{[a-z_]*\}|undefined|null|\s{2}| [.,]/,
        );
        expect(wordsOf(sentence).trim()).not.toBe('');
      }
    }),
    { numRuns: 700, seed: 7 },
  );
});

test('the HTML shows exactly the text and nothing but paragraphs, lists, breaks and marks', () => {
  fc.assert(
    fc.property(anyReply, (any) => {
      const { draft } = replyTo(any);
      const { text, tags } = shownText(draft.html);
      expect(text).toBe(draft.text);
      expect(tags.filter((tag) => !['div lang dir', 'p', 'ul', 'li', 'br', 'mark'].includes(tag))).toEqual(
        [],
      );
      expect(draft.html.length).toBeLessThan(32_000);
    }),
    { numRuns: 700, seed: 8 },
  );
});

test('a gloss for every sentence, said by the same phrases', () => {
  fc.assert(
    fc.property(anyReply, (any) => {
      const { draft, plan } = replyTo(any);
      const glosses = glossDraft(draft, any.mail, any.reading, plan, en, any.wishes);
      const inEnglish = writeDraft(any.mail, any.reading, plan, en, any.wishes);
      expect(inEnglish.sentences.map(({ phrase }) => phrase)).toEqual(
        draft.sentences.map(({ phrase }) => phrase),
      );
      expect(glosses).toEqual(inEnglish.sentences.map(wordsOf));
    }),
    { numRuns: 500, seed: 9 },
  );
});

test('the second and third reply repeat no sentence of the first, greeting, closing and quotations apart', () => {
  let compared = 0;
  fc.assert(
    fc.property(anyReply, (any) => {
      const [first, second, third] = [0, 1, 2].map((variant) =>
        replyTo({ ...any, wishes: { ...any.wishes, variant } }).draft.sentences.filter(
          ({ move, point }) => move !== 'greeting' && move !== 'closing' && point === undefined,
        ),
      );
      first?.forEach((sentence, at) => {
        const [a, b, c] = [sentence, second?.[at], third?.[at]].map((one) =>
          one === undefined ? '' : wordsOf(one),
        );
        expect(new Set([a, b, c]).size).toBe(3);
        compared += 1;
      });
    }),
    { numRuns: 300, seed: 10 },
  );
  expect(compared).toBeGreaterThan(1500);
});

test('the same input gives the same draft', () => {
  fc.assert(
    fc.property(anyReply, (any) => {
      expect(replyTo(any).draft).toEqual(replyTo(any).draft);
    }),
    { numRuns: 200, seed: 12 },
  );
});

test('every phrase is said in some situation, in every tone it knows', () => {
  const said = new Map<string, Set<string>>();
  for (const any of fc.sample(anyReply, { numRuns: 10_000, seed: 13 })) {
    for (const { phrase } of replyTo(any).draft.sentences) {
      said.set(phrase, (said.get(phrase) ?? new Set()).add(any.wishes.tone ?? 'plain'));
    }
  }
  // Quotations need a mail that says something; own-sentences.test.ts has those.
  const quoting = ['restate.quote'];
  expect(PHRASE_IDS.filter((id) => !quoting.includes(id) && !said.has(id))).toEqual([]);
  const toned = PHRASE_IDS.filter((id) => 'plain' in en.phrases[id]);
  expect(toned.length).toBeGreaterThan(5);
  expect(toned.filter((id) => said.get(id)?.size !== 3)).toEqual([]);
});
