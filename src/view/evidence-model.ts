import type { Ask, Evidence, Fact, Lever, Problem, Reading, SignalId, Span } from '../core/model';
import type { PaneStrings } from './strings';
import type { PlainSignal } from './strings/words';
import { writingAttributes, type WritingAttributes } from './writing-attributes';

/** Words of the mail and what they show. */
export interface EvidenceItem {
  /** Places in `reading.evidence` that stand on these same words. */
  readonly indexes: readonly number[];
  readonly quote: string;
  readonly shows: string;
  /** Among the few that carry most; the others are shown on request. */
  readonly isTelling: boolean;
  /** Said when the words stand in the subject; null in the body. */
  readonly where: string | null;
  readonly span: Span;
  /** Accessible name of the control that shows the words in the mail. */
  readonly showLabel: string;
}

export interface FactItem {
  readonly name: string;
  readonly text: string;
  readonly span: Span;
  readonly showLabel: string;
}

export interface EvidenceModel {
  readonly items: readonly EvidenceItem[];
  /** What a real threat would show and this one does not. */
  readonly missing: readonly string[];
  readonly facts: readonly FactItem[];
  readonly writing: WritingAttributes;
}

const afterColon = (signal: SignalId): string => signal.slice(signal.indexOf(':') + 1);

/** What words with this signal show, in words. */
export function shownBy(signal: SignalId, { labels }: PaneStrings): string {
  if (signal !== 'lever:unnamed' && signal.startsWith('lever:')) {
    return labels.showsLever(labels.lever[afterColon(signal) as Lever]);
  }
  if (signal.startsWith('ask:')) return labels.showsAsk(labels.ask[afterColon(signal) as Ask]);
  if (signal.startsWith('problem:'))
    return labels.showsProblem(labels.problem[afterColon(signal) as Problem]);
  if (signal.startsWith('fact:')) return labels.fact[afterColon(signal) as Fact['kind']];
  return labels.signal[signal as PlainSignal];
}

/** How many quotations are shown before the seller asks for all. */
const TELLING = 4;

/** What carries a verdict most comes first: the threat and its steps, then the mood, then the wish. */
const RANKS: readonly string[] = ['step', 'lever', 'haggle', 'doubt', 'anger', 'problem', 'ask', 'type'];

function rankOf(signal: SignalId): number {
  const rank = RANKS.indexOf(signal.split(':')[0] ?? signal);
  return rank === -1 ? RANKS.length : rank;
}

const sameWords = (a: Span, b: Span): boolean =>
  a.place === b.place && a.start === b.start && a.end === b.end;

function itemsOf(evidence: readonly Evidence[], strings: PaneStrings): EvidenceItem[] {
  const { labels, pane } = strings;
  const groups: { first: Evidence; indexes: number[]; shows: string[]; rank: number }[] = [];
  evidence.forEach((piece, index) => {
    // A figure is no argument: it stands in the list of figures.
    if (piece.signal.startsWith('fact:')) return;
    const shows = shownBy(piece.signal, strings);
    const rank = rankOf(piece.signal);
    const group = groups.find((known) => sameWords(known.first, piece));
    if (group === undefined) groups.push({ first: piece, indexes: [index], shows: [shows], rank });
    else {
      group.indexes.push(index);
      group.rank = Math.min(group.rank, rank);
      if (!group.shows.includes(shows)) group.shows.push(shows);
    }
  });
  const telling = new Set([...groups].sort((a, b) => a.rank - b.rank).slice(0, TELLING));
  return groups.map((group) => {
    const { first, indexes, shows } = group;
    return {
      indexes,
      quote: first.quote,
      shows: shows.join(labels.showsJoint),
      where: first.place === 'subject' ? pane.evidence.inSubject : null,
      span: { place: first.place, start: first.start, end: first.end },
      showLabel: pane.evidence.show(first.quote),
      isTelling: telling.has(group),
    };
  });
}

function factsOf(facts: readonly Fact[], { labels, pane }: PaneStrings): FactItem[] {
  const seen = new Set<string>();
  const items: FactItem[] = [];
  for (const fact of facts) {
    const key = `${fact.kind} ${fact.text}`;
    if (seen.has(key)) continue;
    seen.add(key);
    items.push({
      name: labels.fact[fact.kind],
      text: fact.text,
      span: { place: fact.place, start: fact.start, end: fact.end },
      showLabel: pane.evidence.show(fact.text),
    });
  }
  return items;
}

/** The words everything rests on, in order of appearance; several findings on the same words are one item. */
export function evidenceModel(reading: Reading, strings: PaneStrings): EvidenceModel {
  return {
    items: itemsOf(reading.evidence, strings),
    missing: reading.missingProofs.map((proof) => strings.labels.missingProof[proof]),
    facts: factsOf(reading.facts, strings),
    writing: writingAttributes(reading.language, reading.script),
  };
}
