import fc from 'fast-check';
import {
  ASKS,
  CREDIBILITIES,
  CUSTOMER_TYPES,
  HEATS,
  LEVERS,
  MOTIVES,
  MOVES,
  OCCASIONS,
  OFFERS,
  PAPERS,
  PRESSURES,
  PROBLEMS,
} from '../../src/core/model';
import type { Fact, Mail, Reading, ReplyWishes, Request } from '../../src/core/model';
import { judged, makeReading } from './make-reading';

/** Names as they arrive, honest and hostile. */
export const NAMES = [
  'Anna Schmidt',
  'SCHMIDT, Anna',
  'Purchasing Dept',
  '王经理',
  '陳小明',
  'محمد علي',
  'דוד לוי',
  '<img src=x onerror=alert(1)>',
  '"><script>alert(1)</script>',
  '\u202egnp.exe',
  'a'.repeat(5000),
  '{point} {asks}',
  '[____]',
  '',
];

const some = <T>(values: readonly T[], most: number) =>
  fc.uniqueArray(fc.constantFrom(...values), { maxLength: most });

const kinds: readonly Fact['kind'][] = ['money', 'percent', 'quantity', 'date', 'order', 'days', 'incoterm'];
const pieces = [
  'USD 4.20',
  '12 %',
  '3,000 pcs',
  '30 June',
  'PO-7731',
  '<b>7</b>',
  '5 days',
  'FOB',
  '三成',
  '{order}',
  '[____]',
];

/** A mail whose body is made of facts, each with an ask's evidence beside it. */
const mailAndFacts = fc
  .record({
    name: fc.option(fc.constantFrom(...NAMES), { nil: null }),
    subject: fc.constantFrom(
      '',
      'Re: order',
      's'.repeat(5000),
      'Re: Lamp holders',
      'RV: lamps for PO-7731',
      'WHERE ARE MY GOODS',
    ),
    found: fc.array(fc.record({ piece: fc.constantFrom(...pieces), kind: fc.constantFrom(...kinds) }), {
      maxLength: 6,
    }),
  })
  .map(({ name, subject, found }) => {
    let body = '';
    const facts: Fact[] = found.map(({ piece, kind }) => {
      body += 'We want ';
      const start = body.length;
      body += piece;
      const end = body.length;
      body += ' now. ';
      return { place: 'body', start, end, kind, text: piece, amount: null, unit: null };
    });
    const mail: Mail = { from: name === null ? null : { name, email: 'x@example.com' }, subject, body };
    return { mail, facts };
  });

export interface AnyReply {
  readonly mail: Mail;
  readonly reading: Reading;
  readonly wishes: ReplyWishes;
}

/** Any reading a mail could have, likely or not, with any wishes. */
export const anyReply: fc.Arbitrary<AnyReply> = fc
  .record({
    source: mailAndFacts,
    language: fc.constantFrom('en' as const, 'zh' as const),
    script: fc.constantFrom('Hans' as const, 'Hant' as const),
    pressure: fc.constantFrom(...PRESSURES),
    surely: fc.boolean(),
    motive: fc.constantFrom(...MOTIVES, 'none' as const),
    types: some(CUSTOMER_TYPES, 2),
    credibility: fc.constantFrom(...CREDIBILITIES),
    heat: fc.constantFrom(...HEATS),
    levers: some(LEVERS, 2),
    asks: some(ASKS, 5),
    problems: some(PROBLEMS, 2),
    mentions: fc.record({
      papers: some(PAPERS, 3),
      occasion: fc.constantFrom(null, null, ...OCCASIONS),
      enclosed: fc.boolean(),
      danger: fc.boolean(),
      unread: fc.constantFrom(false, false, false, false, true),
      bulk: fc.constantFrom(false, false, false, false, true),
      lawyer: fc.constantFrom(...Array<boolean>(11).fill(false), true),
      bankChange: fc.constantFrom(...Array<boolean>(11).fill(false), true),
      limit: fc.constantFrom(null, 'by 8 January', '16号前'),
      familiar: fc.boolean(),
      orders: fc.constantFrom<readonly string[]>([], ['PO-2231'], ['88/204', '<b>4471</b>']),
      requests: fc.array(
        fc.constantFrom<Request>(
          {
            words: 'Can you send the report?',
            thing: 'The report',
            quote: 'Can you send the report?',
            inWords: true,
          },
          {
            words: 'Please confirm the date.',
            thing: null,
            quote: 'Please confirm the date.',
            inWords: true,
          },
          { words: '您能发报告吗？', thing: '报告', quote: '您能发报告吗？', inWords: true },
          { words: '<b>When?</b>', thing: null, quote: null, inWords: true },
          { words: 'x'.repeat(900) + '?', thing: null, quote: null, inWords: true },
        ),
        { maxLength: 5 },
      ),
      awaited: fc.boolean(),
      told: fc.constant([]),
      trouble: fc.constantFrom(null, 'The 9 lids do not fit the jars.'),
    }),
    history: fc.option(
      fc.record({
        messages: fc.nat(9),
        orders: fc.nat(9),
        threats: fc.nat(4),
        carriedOut: fc.nat(2),
      }),
      { nil: null },
    ),
    wishes: fc.record({
      tone: fc.constantFrom('warmer' as const, 'plain' as const, 'firmer' as const, undefined),
      length: fc.constantFrom('short' as const, 'full' as const, undefined),
      sellerAtFault: fc.constantFrom(true, false, undefined),
      movesOff: fc.option(
        some(
          MOVES.filter((move) => move !== 'calm'),
          2,
        ),
        { nil: undefined, freq: 4 },
      ),
      offers: fc.option(some(OFFERS, 4), { nil: undefined, freq: 2 }),
      blanks: fc.constantFrom(undefined, {
        reply_date: '5 June',
        volume_discount: '<b>3 %</b>',
        contact_name: 'Zhao & Lei',
        fix_date: '   ',
      }),
      sellerName: fc.constantFrom(undefined, '', 'Li Na', '<i>Li</i>'),
      variant: fc.constantFrom(undefined, 0, 1, 2, 3, -1),
    }),
  })
  .map(({ source, language, script, pressure, surely, motive, types, credibility, heat, ...rest }) => ({
    mail: source.mail,
    wishes: rest.wishes,
    reading: makeReading({
      language,
      script: language === 'zh' ? script : null,
      pressure: judged(pressure, surely ? 0.9 : 0.6),
      motive: judged(pressure === 'none' ? 'none' : motive),
      customerType: judged(types[0] ?? 'unknown'),
      customerTypes: types.map((type) => judged(type)),
      credibility: pressure === 'threat' ? judged(credibility) : null,
      heat: judged(heat),
      levers: pressure === 'threat' ? rest.levers.map((lever) => judged(lever)) : [],
      asks: rest.asks.map((ask, at) => {
        const fact = source.facts[at % Math.max(1, source.facts.length)];
        const evidence =
          fact === undefined
            ? []
            : [
                {
                  ...fact,
                  start: fact.start - 5,
                  end: fact.start - 1,
                  cue: 'en/test/ask',
                  signal: `ask:${ask}` as const,
                  quote: 'want',
                },
              ];
        return judged(
          ask,
          0.8,
          evidence.map(({ place, start, end, cue, signal, quote }) => ({
            place,
            start,
            end,
            cue,
            signal,
            quote,
          })),
        );
      }),
      problems: rest.problems.map((problem) => judged(problem)),
      facts: source.facts,
      mentions: rest.mentions,
      newestPart: source.mail.body,
      newestSpans: [{ place: 'body', start: 0, end: source.mail.body.length }],
      senderHistory: rest.history,
    }),
  }));
