import { NO_MENTIONS } from '../../src/core/model';
import type { Evidence, Fact, Judgement, Reading } from '../../src/core/model';

/** A judgement as the engine would give it, without evidence unless some is passed. */
export function judged<T>(value: T, confidence = 0.9, evidence: readonly Evidence[] = []): Judgement<T> {
  return { value, confidence, evidence, bySeller: false };
}

/** The words `quote` of `body`, as evidence. Throws when they are not there, so that a typing slip cannot hide. */
export function evidenceIn(body: string, quote: string, signal: Evidence['signal']): Evidence {
  const start = body.indexOf(quote);
  if (start < 0) throw new Error(`no such words in the mail: ${quote}`);
  return { place: 'body', start, end: start + quote.length, quote, signal, cue: `en/test/${signal}` };
}

/** The words `text` of `body`, as a fact. Throws when they are not there. */
export function factIn(
  body: string,
  text: string,
  kind: Fact['kind'],
  amount: number | null,
  unit: string | null,
): Fact {
  const start = body.indexOf(text);
  if (start < 0) throw new Error(`no such words in the mail: ${text}`);
  return { place: 'body', start, end: start + text.length, text, kind, amount, unit };
}

/** An ordinary reading with the given parts put in; evidence is gathered from the judgements when not given. */
export function makeReading(parts: Partial<Reading> = {}): Reading {
  const reading: Reading = {
    language: 'en',
    script: null,
    pressure: judged('none', 0.9),
    levers: [],
    motive: judged('none', 0.9),
    secondMotive: null,
    customerType: judged('unknown', 0.5),
    customerTypes: [],
    credibility: null,
    missingProofs: [],
    asks: [],
    problems: [],
    heat: judged(0, 0.9),
    trouble: null,
    facts: [],
    mentions: NO_MENTIONS,
    newestPart: '',
    newestSpans: [],
    evidence: [],
    senderHistory: null,
    ...parts,
  };
  if (parts.evidence !== undefined) return reading;
  const { pressure, levers, motive, customerType, customerTypes, credibility, asks, problems, heat } =
    reading;
  const judgements: readonly Judgement<unknown>[] = [
    pressure,
    ...levers,
    motive,
    customerType,
    ...customerTypes,
    ...(credibility === null ? [] : [credibility]),
    ...asks,
    ...problems,
    heat,
  ];
  const evidence = new Set(judgements.flatMap((judgement) => judgement.evidence));
  return { ...reading, evidence: [...evidence].sort((a, b) => a.start - b.start || a.end - b.end) };
}
