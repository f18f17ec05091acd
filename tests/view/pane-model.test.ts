import type { Move, PaneLanguage, Reading, ReplyWishes, SellerChoices } from '../../src/core/model';
import type { GlossedDraft } from '../../src/view/engine';
import { paneModel, type MailModel } from '../../src/view/pane-model';
import { fakePaneEngine } from '../support/fake-pane-engine';
import { judged, makeReading } from '../support/make-reading';
import { CASES, type PaneCase } from '../support/pane-cases';

interface Over {
  readonly reading?: Reading;
  readonly wishes?: ReplyWishes;
  readonly choices?: SellerChoices;
  readonly language?: PaneLanguage;
  readonly keepsSignature?: boolean;
  readonly insertReply?: boolean;
  /** The draft comes without a sentence of this move. */
  readonly without?: Move;
}

async function modelOf(which: PaneCase, over: Over = {}): Promise<MailModel> {
  const { wishes = {}, choices = {}, language = 'en', keepsSignature = true, insertReply = true } = over;
  const reading = over.reading ?? which.reading;
  const engine = fakePaneEngine();
  const plan = engine.plan(reading, wishes);
  const mail = { from: which.mail.from, subject: which.mail.subject, body: which.mail.body };
  const full: GlossedDraft = await engine.draft(mail, reading, plan, wishes, language);
  const kept = full.draft.sentences.filter(({ move }) => move !== over.without);
  const glossed: GlossedDraft = { ...full, draft: { ...full.draft, sentences: kept } };
  const model = paneModel(
    {
      kind: 'read',
      mail: {
        reading,
        plan,
        possibleOffers: engine.plan(reading).offers,
        wishes,
        glossed,
        choices,
        abilities: { insertReply, replyToAll: true, showEvidence: true, keepsSignature },
      },
    },
    language,
  );
  if (model.kind !== 'mail') throw new Error('a read mail gives a mail model');
  return model;
}

describe('the verdict', () => {
  it.each([
    [CASES.oldBluff, 'Likely a bluff: they want a better price', '多半是虚张声势：想要更低的价'],
    [
      CASES.bigProcess,
      'Likely a bluff: they want their process followed',
      '多半是虚张声势：想让你按他的流程办',
    ],
    [
      CASES.furious,
      'A complaint, no threat: they want to be heard and put right',
      '是抱怨，不是威胁：想有人听、有个说法',
    ],
    [CASES.newSecurity, 'Likely a bluff: they want a guarantee', '多半是虚张声势：想要一份质保'],
    [CASES.credible, 'Take it seriously: they want a better deal', '这次要当真：想要更好的条件'],
    [CASES.ordinary, 'No pressure here', '这封信没有施压'],
  ])('is one sentence', async (which, english, chinese) => {
    expect((await modelOf(which)).verdict.headline).toBe(english);
    expect((await modelOf(which, { language: 'zh-CN' })).verdict.headline).toBe(chinese);
  });

  it.each([
    [0.8, 'sure'],
    [0.79, 'fairly sure'],
    [0.55, 'fairly sure'],
    [0.54, 'not sure'],
    [0, 'not sure'],
  ])('says a confidence of %d as “%s”', async (confidence, words) => {
    const reading = { ...CASES.ordinary.reading, pressure: judged('none' as const, confidence) };
    expect((await modelOf(CASES.ordinary, { reading })).verdict.confidence).toBe(`Undertone is ${words}.`);
  });

  it('is as sure as its weakest part', async () => {
    const reading = { ...CASES.oldBluff.reading, credibility: judged('bluff' as const, 0.3) };
    expect((await modelOf(CASES.oldBluff, { reading })).verdict.confidence).toBe('Undertone is not sure.');
  });

  it('shows motive, credibility, type and heat at a glance', async () => {
    const { badges, details } = (await modelOf(CASES.bigProcess)).verdict;
    expect(badges.map(({ name, value, level }) => [name, value, level])).toEqual([
      ['Motive', 'Bargaining', null],
      ['Real or bluff', 'Bluff', null],
      ['Customer', 'Big customer, Old customer', null],
      ['Heat', 'Annoyed', 1],
    ]);
    expect(details).toContainEqual({ name: 'Threatens to', value: 'end the relationship' });
  });

  it('names a second motive', async () => {
    const [motive] = (await modelOf(CASES.credible)).verdict.badges;
    expect(motive?.value).toBe('Bargaining, then Needs assurance');
  });

  it('gives the sender’s own record, and none where there is none', async () => {
    expect((await modelOf(CASES.oldBluff)).verdict.record).toBe('9 orders · 3 threats, 0 carried out');
    expect((await modelOf(CASES.oldBluff, { language: 'zh-CN' })).verdict.record).toBe(
      '下过 9 单 · 威胁过 3 次，真做过 0 次',
    );
    expect((await modelOf(CASES.furious)).verdict.record).toBeNull();
  });

  it('takes its colour from what has to be done, not from the heat', async () => {
    expect((await modelOf(CASES.furious)).verdict.tone).toBe('notice');
    expect((await modelOf(CASES.credible)).verdict.tone).toBe('serious');
    expect((await modelOf(CASES.ordinary)).verdict.tone).toBe('calm');
  });

  it('shows nothing alarming on ordinary mail', async () => {
    const model = await modelOf(CASES.ordinary);
    expect(model.verdict.badges).toEqual([]);
    expect(model.reply.folded).toBe(true);
    expect(model.evidence.missing).toEqual([]);
  });

  it('does not claim that there is no pressure where nothing could be read', async () => {
    const reading = makeReading({ language: null });
    const model = await modelOf(CASES.ordinary, { reading });
    expect(model.verdict.headline).toBe('Not enough to go by');
    expect(model.verdict.confidence).toBe('Undertone is not sure.');
    expect(model.subtext).toBeNull();
    expect(model.advice.dos).toEqual([]);
  });

  it('says so when the seller has set it', async () => {
    const pressure = { ...judged('complaint' as const, 1), bySeller: true };
    const model = await modelOf(CASES.furious, { reading: { ...CASES.furious.reading, pressure } });
    expect(model.verdict.confidence).toBe('This is how you set it.');
  });
});

describe('the evidence', () => {
  it('says once what several findings on the same words show', async () => {
    const { items } = (await modelOf(CASES.furious)).evidence;
    const quotes = items.map((item) => item.quote);
    expect(new Set(quotes).size).toBe(quotes.length);
    expect(items[0]).toMatchObject({ quote: 'THIS IS UNACCEPTABLE!!!', shows: 'Shows anger', where: null });
  });

  it('joins what two signals on the same words show, and keeps both places', async () => {
    const base = CASES.oldBluff.reading;
    const [first] = base.evidence;
    if (first === undefined) throw new Error('the case has evidence');
    const reading = { ...base, evidence: [first, { ...first, signal: 'step:deadline' as const }] };
    const { items } = (await modelOf(CASES.oldBluff, { reading })).evidence;
    expect(items).toHaveLength(1);
    expect(items[0]?.indexes).toEqual([0, 1]);
    expect(items[0]?.shows).toBe('Has bought before · Sets a deadline');
  });

  it('keeps figures out of the argument and marks the subject', async () => {
    const base = CASES.oldBluff.reading;
    const [first] = base.evidence;
    if (first === undefined) throw new Error('the case has evidence');
    const evidence = [
      { ...first, signal: 'fact:money' as const },
      { ...first, place: 'subject' as const, signal: 'haggle' as const },
    ];
    const { items } = (await modelOf(CASES.oldBluff, { reading: { ...base, evidence } })).evidence;
    expect(items.map((item) => [item.indexes, item.where])).toEqual([[[1], 'subject']]);
  });

  it('puts forward what carries most, in order of appearance', async () => {
    const base = CASES.oldBluff.reading;
    const [first] = base.evidence;
    if (first === undefined) throw new Error('the case has evidence');
    const signals = [
      'type:old',
      'mode:condition',
      'ask:price',
      'haggle',
      'lever:cancel_order',
      'step:deadline',
    ] as const;
    const evidence = signals.map((signal, index) => ({
      ...first,
      signal,
      start: index * 10,
      end: index * 10 + 5,
    }));
    const { items } = (await modelOf(CASES.oldBluff, { reading: { ...base, evidence } })).evidence;
    expect(items.map((item) => item.isTelling)).toEqual([false, false, true, true, true, true]);
  });

  it('lists what is missing, and the figures with their places', async () => {
    const { missing, facts } = (await modelOf(CASES.oldBluff)).evidence;
    expect(missing).toContain('no other supplier named');
    expect(facts.map((fact) => [fact.name, fact.text])).toEqual([
      ['Amount', 'USD 4.85'],
      ['Amount', 'USD 4.20'],
    ]);
    const span = facts[1]?.span;
    expect(CASES.oldBluff.mail.body.slice(span?.start, span?.end)).toBe('USD 4.20');
  });

  it('says in which language and direction the words are written', async () => {
    expect((await modelOf(CASES.credible)).evidence.writing).toEqual({ lang: 'zh-Hans', dir: 'ltr' });
    const arabic = { ...CASES.oldBluff.reading, language: 'ar' as const };
    expect((await modelOf(CASES.oldBluff, { reading: arabic })).evidence.writing).toEqual({
      lang: 'ar',
      dir: 'rtl',
    });
  });
});

describe('the reply', () => {
  it('puts blanks into their sentences, with what was typed and what would fit', async () => {
    const { written } = (await modelOf(CASES.oldBluff, { wishes: { blanks: { min_quantity: '800' } } }))
      .reply;
    const blanks = written?.sentences.flatMap((sentence) =>
      sentence.parts.flatMap((part) => (part.kind === 'blank' ? [part.blank] : [])),
    );
    expect(blanks?.map(({ id, label, value }) => [id, label, value])).toEqual([
      ['min_quantity', 'smallest quantity', '800'],
      ['volume_discount', 'discount for volume, %', ''],
    ]);
    expect(blanks?.[0]?.suggestions).toContainEqual({ value: '500', label: 'Use 500 for smallest quantity' });
  });

  it('lets what is being typed lead the draft', async () => {
    const which = CASES.oldBluff;
    const engine = fakePaneEngine();
    const plan = engine.plan(which.reading);
    const late = await engine.draft(
      which.mail,
      which.reading,
      plan,
      { blanks: { min_quantity: '80' } },
      'en',
    );
    const model = paneModel(
      {
        kind: 'read',
        mail: {
          reading: which.reading,
          plan,
          possibleOffers: plan.offers,
          wishes: { blanks: { min_quantity: '' } },
          glossed: late,
          choices: {},
          abilities: { insertReply: true, replyToAll: true, showEvidence: true, keepsSignature: true },
        },
      },
      'en',
    );
    expect(JSON.stringify(model)).not.toContain('"80"');
  });

  it('names each move once, with the reason, and lets only live ones be switched', async () => {
    const { moves, written } = (await modelOf(CASES.oldBluff, { wishes: { movesOff: ['line'] } })).reply;
    expect(written?.sentences.map((sentence) => sentence.heading)).toEqual([
      null,
      'Calm',
      'Offer options',
      null,
      null,
    ]);
    expect(moves.map(({ move, on, canSwitch }) => [move, on, canSwitch])).toEqual([
      ['calm', true, true],
      ['options', true, true],
      ['line', false, true],
      ['prevention', false, false],
    ]);
    expect(moves[2]?.reason).toBe('You switched it off.');
  });

  it('keeps an unticked offer in the list', async () => {
    const { offers } = (await modelOf(CASES.oldBluff, { wishes: { offers: ['terms_for_price'] } })).reply;
    expect(offers.map(({ offer, checked }) => [offer, checked])).toEqual([
      ['volume_for_price', false],
      ['terms_for_price', true],
    ]);
  });

  it('gives a gloss only where the languages differ', async () => {
    const own = (await modelOf(CASES.oldBluff)).reply.written?.sentences;
    const other = (await modelOf(CASES.oldBluff, { language: 'zh-CN' })).reply.written?.sentences;
    expect(own?.every((sentence) => sentence.gloss === null)).toBe(true);
    expect(other?.every((sentence) => sentence.gloss !== null)).toBe(true);
  });

  it('asks whose fault it was only where there is a fault to speak of', async () => {
    expect((await modelOf(CASES.furious)).reply.fault).toEqual({
      answer: 'unsure',
      effect: 'The reply shows understanding and admits nothing.',
    });
    const admitted = await modelOf(CASES.furious, { wishes: { sellerAtFault: true } });
    expect(admitted.reply.fault).toEqual({
      answer: 'yes',
      effect: 'The reply says sorry for what happened, once.',
    });
    expect((await modelOf(CASES.oldBluff)).reply.fault).toBeNull();
  });

  it('warns of the lost signature only where a reply can be inserted', async () => {
    expect((await modelOf(CASES.oldBluff)).reply.signatureNote).toBeNull();
    expect((await modelOf(CASES.oldBluff, { keepsSignature: false })).reply.signatureNote).toMatch(
      /signature/,
    );
    const phone = (await modelOf(CASES.oldBluff, { keepsSignature: false, insertReply: false })).reply;
    expect(phone).toMatchObject({ canInsert: false, canReplyToAll: false, signatureNote: null });
  });
});

describe('states without a reading', () => {
  it.each([
    [{ kind: 'none' }, 'quiet', false],
    [{ kind: 'unreadable', reason: 'protected' }, 'quiet', false],
    [{ kind: 'host-failed', code: 'timeout' }, 'problem', true],
    [{ kind: 'reading-failed' }, 'problem', true],
  ] as const)('%o says what is the case and what to do', (situation, tone, canRetry) => {
    const english = paneModel(situation, 'en');
    const chinese = paneModel(situation, 'zh-CN');
    expect(english).toMatchObject({ kind: 'state', tone, canRetry });
    expect(chinese).toMatchObject({ kind: 'state', tone, canRetry });
    expect(english).not.toEqual(chinese);
  });
});

test('a move that is on and finds nothing to say says so, unless the seller has emptied it himself', async () => {
  const reasonOf = async (over: Over): Promise<string | undefined> =>
    (await modelOf(CASES.furious, over)).reply.moves.find(({ move }) => move === 'calm')?.reason;
  const silent = 'Nothing to say here: the mail names nothing that is not said already.';
  expect(await reasonOf({})).not.toBe(silent);
  expect(await reasonOf({ without: 'calm' })).toBe(silent);
  const edits = [{ move: 'calm', phrase: 'calm.attention', text: '' }] as const;
  expect(await reasonOf({ without: 'calm', wishes: { edits } })).not.toBe(silent);
});
