import fc from 'fast-check';
import { OPEN_BLANK } from '../../src/core/draft/layout';
import {
  checkOwnPhrase,
  isOwnPhrase,
  ownPhrasesFile,
  readOwnPhrases,
} from '../../src/core/draft/own-phrases-file';
import { glossDraft, writeDraft } from '../../src/core/draft/write-draft';
import type { Mail, OwnPhrase, ReplyWishes, SentenceEdit } from '../../src/core/model';
import { planReply } from '../../src/core/plan/plan-reply';
import { phrases as ar } from '../../src/languages/ar/phrases';
import { phrases as en } from '../../src/languages/en/phrases';
import { phrases as zh } from '../../src/languages/zh/phrases';
import { readingOf, type ReadingNotes } from '../support/readings';

const body = 'Our target is USD 4.20 for order 88-204, otherwise we move to another supplier.';
const notes: ReadingNotes = {
  pressure: 'threat',
  motive: 'bargaining',
  credibility: 'bluff',
  levers: { switch_supplier: 'we move to another supplier' },
  asks: { price: 'Our target is USD 4.20' },
  facts: [
    ['USD 4.20', 'money', 4.2, 'USD'],
    ['order 88-204', 'order', null, null],
  ],
};
const mail: Mail = { from: { name: 'Anna Schmidt', email: 'a@example.com' }, subject: '', body };
const reading = readingOf(mail, notes);
const reply = (wishes: ReplyWishes, book = en) => {
  const plan = planReply(reading, wishes);
  return { plan, draft: writeDraft(mail, reading, plan, book, wishes) };
};
const edit = (phrase: string, move: SentenceEdit['move'], text: string): SentenceEdit => ({
  phrase,
  move,
  text,
});

describe('an edited sentence', () => {
  const edits = [edit('ground.price', 'ground', 'The brass alone costs us <more> & more.')];

  test('stands in the place of the draft’s, escaped, and shows no gloss', () => {
    const wishes = { edits };
    const { draft, plan } = reply(wishes);
    expect(draft.text).toContain('The brass alone costs us <more> & more.');
    expect(draft.html).toContain('The brass alone costs us &lt;more&gt; &amp; more.');
    expect(draft.text).not.toContain('Our price rests on');
    const at = draft.sentences.findIndex(({ own }) => own === 'edited');
    expect(glossDraft(draft, mail, reading, plan, zh, wishes)[at]).toBe('');
  });

  test.each<[string, ReplyWishes]>([
    ['another tone', { tone: 'warmer' }],
    ['another length', { length: 'short' }],
    ['another wording', { variant: 2 }],
    ['another order', { moveOrder: ['calm', 'next_step', 'ground'] }],
  ])('outlasts %s', (_name, wishes) => {
    expect(reply({ ...wishes, edits }).draft.text).toContain('The brass alone costs us');
  });

  test('outlasts a length that has no room for its phrase', () => {
    const kept = [edit('ground.compare', 'ground', 'Please lay both offers side by side.')];
    expect(reply({ length: 'short' }).draft.sentences.map(({ phrase }) => phrase)).not.toContain(
      'ground.compare',
    );
    expect(reply({ length: 'short', edits: kept }).draft.text).toContain(
      'Please lay both offers side by side.',
    );
  });

  test('goes with its move when that is switched off, and comes back with it', () => {
    expect(reply({ edits, movesOff: ['ground'] }).draft.text).not.toContain('brass');
    expect(reply({ edits }).draft.text).toContain('brass');
  });

  test('typed empty is left out', () => {
    expect(reply({ edits: [edit('ground.price', 'ground', '  ')] }).draft.text).not.toContain(
      'Our price rests',
    );
  });

  test('keeps its open blank asked for, and lets nothing else look like one', () => {
    const choose = edit('next.choose', 'next_step', `Tell me by [____], or by [____]. [_____] ____`);
    const { draft } = reply({ edits: [choose] });
    expect(draft.blanks.map(({ id }) => id)).toContain('reply_date');
    const sentence = draft.sentences.find(({ phrase }) => phrase === 'next.choose');
    expect(sentence?.parts.filter((part) => typeof part !== 'string')).toHaveLength(2);
    const filled = reply({ edits: [choose], blanks: { reply_date: '5 June' } }).draft;
    expect(filled.text).toContain('Tell me by 5 June, or by 5 June.');
    const last = filled.sentences.find(({ phrase }) => phrase === 'next.choose');
    expect(last?.parts.filter((part) => typeof part === 'string').join('')).not.toContain(OPEN_BLANK);
  });

  test('greeting and closing can be edited, line break and all', () => {
    const { draft } = reply({
      sellerName: 'Li Na',
      edits: [edit('greeting.person', 'greeting', 'Hi Anna,'), edit('closing', 'closing', 'Cheers,\nLi')],
    });
    expect(draft.text).toMatch(/^Hi Anna,\n/);
    expect(draft.text).toMatch(/\n\nCheers,\nLi$/);
    expect(draft.html).toContain('Cheers,<br>Li');
  });

  test('never breaks the limit of a reply form, whatever is pasted', () => {
    const many = reply({}).draft.sentences.map(({ phrase, move }) => edit(phrase, move, '"&'.repeat(20_000)));
    expect(reply({ edits: many }).draft.html.length).toBeLessThanOrEqual(32_000);
  });
});

describe('in a line from right to left', () => {
  test('numbers and Latin words keep their own direction', () => {
    const { draft } = reply({ sellerName: 'Li Na', blanks: { reply_date: '2026-06-05' } }, ar);
    expect(draft.text).toContain('\u206888-204\u2069');
    expect(draft.text).toContain('\u20682026-06-05\u2069');
    expect(draft.html).toContain('\u206888-204\u2069');
    expect(draft.text.match(/\u2068/g)?.length).toBe(draft.text.match(/\u2069/g)?.length);
    expect(draft.html).toContain('dir="rtl"');
  });

  test('and nowhere else are there any marks', () => {
    expect(reply({ blanks: { reply_date: '2026-06-05' } }).draft.text).not.toMatch(/[\u2066-\u2069]/);
  });
});

describe('the seller’s own phrases', () => {
  const own = (part: Partial<OwnPhrase>): OwnPhrase => ({
    language: 'en',
    move: 'ground',
    use: 'instead',
    text: 'Our brass is {product} grade, dear {customer}.',
    ...part,
  });

  test('stand instead of the book’s, with variables filled and blanks asked for', () => {
    const { draft } = reply({
      ownPhrases: [own({ text: 'Dear {customer}, {order}: {product}, {date}, {seller}.' })],
      sellerName: 'Li Na',
    });
    expect(draft.text).toContain('Dear Anna Schmidt, 88-204: [____], [____], Li Na.');
    expect(draft.text).not.toContain('Our price rests on');
    expect(draft.blanks.map(({ id }) => id)).toEqual(expect.arrayContaining(['product', 'own_date']));
    expect(draft.sentences.filter(({ move }) => move === 'ground')).toHaveLength(1);
  });

  test('only in their language and for their reason', () => {
    expect(reply({ ownPhrases: [own({ language: 'fr', text: 'Notre laiton.' })] }).draft.text).toContain(
      'Our price rests',
    );
    expect(reply({ ownPhrases: [own({ reason: 'ground_proof', text: 'Proof.' })] }).draft.text).toContain(
      'Our price',
    );
    const both = [own({ text: 'General.' }), own({ reason: 'ground_price', text: 'Particular.' })];
    expect(reply({ ownPhrases: both }).draft.text).toContain('Particular.');
  });

  test('beside the book’s they come as the fourth wording', () => {
    const ownPhrases = [own({ use: 'beside', text: 'Brass is dear.' })];
    const texts = [0, 1, 2, 3, 4].map((variant) =>
      reply({ ownPhrases, variant }).draft.text.includes('Brass is dear.'),
    );
    expect(texts).toEqual([false, false, false, true, false]);
  });

  test('for one offer replace that offer only', () => {
    const ownPhrases = [
      own({ move: 'options', offer: 'volume_for_price', text: 'Take a full container of {min_quantity}.' }),
    ];
    const { draft } = reply({ ownPhrases });
    expect(draft.text).toContain('- Take a full container of [____].');
    expect(draft.text).toContain('- Payment:');
    expect(draft.offers).toContain('volume_for_price');
  });

  test('a greeting without a name stays the book’s', () => {
    const nameless: Mail = { ...mail, from: null };
    const wishes: ReplyWishes = { ownPhrases: [own({ move: 'greeting', text: 'Good morning {customer},' })] };
    const plan = planReply(reading, wishes);
    expect(writeDraft(nameless, reading, plan, en, wishes).text).toMatch(/^Dear Sir or Madam,/);
    expect(reply(wishes).draft.text).toMatch(/^Good morning Anna Schmidt,/);
  });

  test('hostile text is shown, never run', () => {
    const { draft } = reply({
      ownPhrases: [own({ text: '<img src=x onerror=alert(1)> {product}' })],
      blanks: { product: '<b>' },
    });
    expect(draft.html).not.toMatch(/<img|<b>/);
    expect(draft.html).toContain('&lt;img src=x onerror=alert(1)&gt; &lt;b&gt;');
  });

  test('what would break calm is never said, even if it was stored', () => {
    const ownPhrases = [own({ move: 'calm', text: 'We understand, but 4.20 is too low.' })];
    expect(reply({ ownPhrases }).draft.text).not.toContain('too low');
  });

  test('stay within the limit of a reply form', () => {
    const text = '"'.repeat(599) + '.';
    const ownPhrases = (
      ['restate', 'ground', 'options', 'line', 'next_step', 'prevention', 'closing'] as const
    ).map((move) => own({ move, text }));
    expect(reply({ ownPhrases }).draft.html.length).toBeLessThanOrEqual(32_000);
  });
});

describe('a file of own phrases', () => {
  const good = { language: 'en', move: 'ground', text: 'Our brass is good.' };

  test.each([
    ['not-json', '{'],
    ['not-a-list', '{"phrases": 3}'],
    ['not-a-list', '"x"'],
    ['not-a-phrase', '[3]'],
    ['unknown-language', JSON.stringify([{ ...good, language: 'klingon' }])],
    ['unknown-move', JSON.stringify([{ ...good, move: 'attack' }])],
    ['unknown-reason', JSON.stringify([{ ...good, reason: 'calm_price' }])],
    ['unknown-offer', JSON.stringify([{ ...good, offer: 'volume_for_price' }])],
    ['unknown-use', JSON.stringify([{ ...good, use: 'maybe' }])],
    ['no-text', JSON.stringify([{ ...good, text: ' ' }])],
    ['no-text', JSON.stringify([{ ...good, text: 7 }])],
    ['too-long', JSON.stringify([{ ...good, text: 'a'.repeat(601) }])],
    ['unknown-variable', JSON.stringify([{ ...good, text: 'Dear {nobody}' }])],
    ['unknown-variable', JSON.stringify([{ ...good, text: 'Dear {__proto__}' }])],
    ['unknown-variable', JSON.stringify([{ ...good, text: 'Dear {customer' }])],
    ['wrong-script', JSON.stringify([{ ...good, language: 'zh' }])],
    ['wrong-script', JSON.stringify([{ ...good, language: 'ru' }])],
    ['wrong-script', JSON.stringify([{ ...good, text: '我们的黄铜很好。' }])],
    ['not-calm', JSON.stringify([{ ...good, move: 'calm', text: 'Fine, but no.' }])],
    ['not-calm', JSON.stringify([{ ...good, move: 'calm', text: 'About {order}.' }])],
    ['too-many', JSON.stringify(Array.from({ length: 61 }, () => good))],
  ])('says %s', (fault, json) => {
    expect(readOwnPhrases(json).problems.map((problem) => problem.fault)).toContain(fault);
  });

  test('keeps what is good and names the place of what is not', () => {
    const read = readOwnPhrases(JSON.stringify({ phrases: [good, { ...good, move: 'x' }, good] }));
    expect(read.phrases).toHaveLength(2);
    expect(read.problems).toEqual([{ at: 2, fault: 'unknown-move', detail: 'x' }]);
  });

  test('written is read back the same', () => {
    const phrases = readOwnPhrases(
      JSON.stringify([{ ...good, use: 'beside', reason: 'ground_price' }]),
    ).phrases;
    expect(readOwnPhrases(ownPhrasesFile(phrases))).toEqual({ phrases, problems: [] });
  });

  test('of any shape never throws', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const { phrases, problems } = readOwnPhrases(JSON.stringify([value]));
        expect(phrases.length + problems.length).toBeGreaterThanOrEqual(1);
      }),
      { numRuns: 200, seed: 41 },
    );
    expect(isOwnPhrase(checkOwnPhrase(null))).toBe(false);
  });
});
