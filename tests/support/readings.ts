import type {
  Ask,
  Credibility,
  CustomerType,
  Evidence,
  Fact,
  Heat,
  LanguageTag,
  Lever,
  Mail,
  Motive,
  Pressure,
  Problem,
  Reading,
  SenderHistory,
  Span,
} from '../../src/core/model';
import { NO_MENTIONS } from '../../src/core/model';
import { mentionsIn } from '../../src/core/text/mentions';
import { foldVariants } from '../../src/core/text/variants';
import { evidenceIn, factIn, judged, makeReading } from './make-reading';
import { packOf } from './packs';

/** A fact as `[words in the body, kind, amount, unit]`. */
export type FactNote = readonly [string, Fact['kind'], number | null, string | null];

/** A reading in short hand: what the engine should have found, with the words of the body that carry it. */
export interface ReadingNotes {
  readonly language?: LanguageTag;
  readonly script?: Reading['script'];
  readonly pressure?: Pressure;
  readonly motive?: Motive | 'none';
  readonly types?: readonly CustomerType[];
  readonly credibility?: Credibility;
  readonly heat?: Heat;
  readonly levers?: Readonly<Partial<Record<Lever, string>>>;
  readonly asks?: Readonly<Partial<Record<Ask, string>>>;
  readonly problems?: Readonly<Partial<Record<Problem, string>>>;
  readonly facts?: readonly FactNote[];
  readonly history?: SenderHistory;
}

function judgedFrom<T extends string>(
  body: string,
  found: Readonly<Partial<Record<T, string>>> | undefined,
  topic: 'lever' | 'ask' | 'problem',
) {
  return (Object.entries(found ?? {}) as [T, string][]).map(([value, words]) =>
    judged(value, 0.8, [evidenceIn(body, words, `${topic}:${value}` as Evidence['signal'])]),
  );
}

/** Builds the reading of a hand-made mail whose whole body is its newest part. */
export function readingOf(mail: Mail, notes: ReadingNotes): Reading {
  const { body } = mail;
  const types = notes.types ?? [];
  const newest: Span = { place: 'body', start: 0, end: body.length };
  const language = notes.language ?? 'en';
  const facts = (notes.facts ?? []).map((fact) => factIn(body, ...fact));
  const asks = (Object.entries(notes.asks ?? {}) as [Ask, string][]).map(([ask, words]) => ({ ask, words }));
  const pack = packOf(language);
  return makeReading({
    language,
    script: notes.script ?? null,
    pressure: judged(notes.pressure ?? 'none'),
    motive: judged(notes.motive ?? 'none'),
    customerType: judged(types[0] ?? 'unknown'),
    customerTypes: types.map((type) => judged(type)),
    credibility: notes.credibility === undefined ? null : judged(notes.credibility),
    heat: judged(notes.heat ?? 0),
    levers: judgedFrom<Lever>(body, notes.levers, 'lever'),
    asks: judgedFrom<Ask>(body, notes.asks, 'ask'),
    problems: judgedFrom<Problem>(body, notes.problems, 'problem'),
    facts,
    mentions: pack.mentions
      ? mentionsIn(
          { newestPart: body, subject: mail.subject, facts, mail, found: { asks, trouble: null } },
          pack.mentions,
          foldVariants([pack]),
        )
      : NO_MENTIONS,
    newestPart: body,
    newestSpans: [newest],
    senderHistory: notes.history ?? null,
  });
}
