import type {
  Blank,
  Draft,
  DraftSentence,
  Mail,
  Reading,
  ReplyPlan,
  ReplyWishes,
  SellerChoices,
} from '../../src/core/model';
import type { Engine, GlossedDraft } from '../../src/view/engine';
import { makeReading } from './make-reading';
import { ALL_CASES } from './pane-cases';

const bySeller = <T>(value: T) => ({ value, confidence: 1, evidence: [], bySeller: true });

/** What a reading becomes when the seller overrules it; the real engine does the same with more care. */
function overruled(reading: Reading, choices: SellerChoices): Reading {
  const pressure = choices.pressure === undefined ? reading.pressure : bySeller(choices.pressure);
  const unsure = { value: 'unclear', confidence: 0.4, evidence: [], bySeller: false } as const;
  const credibility =
    choices.credibility === undefined ? (reading.credibility ?? unsure) : bySeller(choices.credibility);
  const motive = choices.motive === undefined ? reading.motive : bySeller(choices.motive);
  const types = choices.customerTypes ?? [];
  return {
    ...reading,
    pressure,
    motive: pressure.value === 'none' ? { ...reading.motive, value: 'none' } : motive,
    credibility: pressure.value === 'threat' ? credibility : null,
    ...(types[0] === undefined
      ? {}
      : { customerType: bySeller(types[0]), customerTypes: types.map((type) => bySeller(type)) }),
  };
}

function fakePlan(reading: Reading, wishes: ReplyWishes = {}): ReplyPlan {
  if (reading.pressure.value === 'none') {
    return {
      strategy: 'plain_answer',
      moves: [{ move: 'next_step', reason: 'next_answer', on: true }],
      offers: [],
      dos: ['answer_plainly'],
      donts: ['no_threat_seen'],
      missingRules: [],
      apology: false,
    };
  }
  const isLineOff = wishes.movesOff?.includes('line') === true;
  return {
    strategy: 'explain_value',
    moves: [
      { move: 'calm', reason: 'calm_price', on: true },
      { move: 'options', reason: 'options_trade', on: true },
      { move: 'line', reason: isLineOff ? 'off_by_seller' : 'line_price', on: !isLineOff },
      { move: 'prevention', reason: 'off_not_needed', on: false },
    ],
    offers: wishes.offers ?? ['volume_for_price', 'terms_for_price'],
    dos: ['calm_before_terms', 'explain_cost_and_value', 'trade_every_concession'],
    donts: ['no_needless_concession', 'no_calling_the_bluff'],
    missingRules: ['price'],
    apology: wishes.sellerAtFault === true,
  };
}

function sentencesOf(plan: ReplyPlan, wishes: ReplyWishes): DraftSentence[] {
  const filled = wishes.blanks ?? {};
  const sorry = plan.apology ? 'We are sorry for what happened.' : 'We understand that this matters to you.';
  const calm: DraftSentence = {
    move: 'calm',
    parts: [wishes.tone === 'warmer' ? `Thank you for writing. ${sorry}` : sorry],
    phrase: 'calm',
  };
  const volume: DraftSentence = {
    move: 'options',
    offer: 'volume_for_price',
    phrase: 'options.volume',
    parts: [
      'From ',
      { blank: 'min_quantity', value: filled.min_quantity ?? null },
      ' pieces we can give ',
      { blank: 'volume_discount', value: filled.volume_discount ?? null },
      '.',
    ],
  };
  const terms: DraftSentence = {
    move: 'options',
    offer: 'terms_for_price',
    phrase: 'options.terms',
    parts: ['With payment in advance the price is lower.'],
  };
  const line: DraftSentence = {
    move: 'line',
    parts: ['Below this price we cannot promise the quality.'],
    phrase: 'line',
  };
  const isOn = (move: string) => plan.moves.some((planned) => planned.move === move && planned.on);
  return [
    { move: 'greeting', parts: ['Dear customer,'], phrase: 'greeting' },
    ...(isOn('calm') ? [calm] : []),
    ...(plan.offers.includes('volume_for_price') ? [volume] : []),
    ...(plan.offers.includes('terms_for_price') ? [terms] : []),
    ...(isOn('line') ? [line] : []),
    { move: 'closing', parts: [`Best regards, ${wishes.sellerName ?? 'the team'}`], phrase: 'closing' },
  ];
}

function fakeDraft(plan: ReplyPlan, wishes: ReplyWishes): Draft {
  const sentences = sentencesOf(plan, wishes);
  const filled = wishes.blanks ?? {};
  const blanks: Blank[] = plan.offers.includes('volume_for_price')
    ? [
        {
          id: 'min_quantity',
          kind: 'quantity',
          value: filled.min_quantity ?? null,
          suggestions: ['500', '1,000'],
        },
        { id: 'volume_discount', kind: 'percent', value: filled.volume_discount ?? null, suggestions: [] },
      ]
    : [];
  const text = sentences
    .map(({ parts }) =>
      parts.map((part) => (typeof part === 'string' ? part : (part.value ?? '[____]'))).join(''),
    )
    .join('\n\n');
  return {
    language: 'en',
    script: null,
    direction: 'ltr',
    sentences,
    blanks,
    offers: plan.offers,
    text,
    html: `<p>${text}</p>`,
  };
}

export interface FakePaneEngine extends Engine {
  /** Every mail read so far, with the choices it was read with. */
  readonly reads: { readonly mail: Mail; readonly choices: SellerChoices }[];
  /** The wishes of every draft asked for. */
  readonly drafts: ReplyWishes[];
}

/** Gives the hand-made readings to the hand-made mails, an ordinary one to any other. `over`: parts to replace. */
export function fakePaneEngine(over: Partial<Engine> = {}): FakePaneEngine {
  const reads: FakePaneEngine['reads'] = [];
  const drafts: ReplyWishes[] = [];
  return {
    reads,
    drafts,
    read: (mail, choices = {}) => {
      reads.push({ mail, choices });
      const known = ALL_CASES.find(([, each]) => each.mail.body === mail.body)?.[1].reading ?? makeReading();
      const senderHistory = mail.senderHistory ?? known.senderHistory;
      return Promise.resolve(overruled({ ...known, senderHistory }, choices));
    },
    plan: fakePlan,
    draft: (_mail, _reading, plan, wishes, paneLanguage): Promise<GlossedDraft> => {
      drafts.push(wishes);
      const draft = fakeDraft(plan, wishes);
      const glosses =
        paneLanguage === 'en'
          ? []
          : draft.sentences.map((_sentence, index) => `第${String(index + 1)}句的意思`);
      return Promise.resolve({ draft, glosses });
    },
    ...over,
  };
}
