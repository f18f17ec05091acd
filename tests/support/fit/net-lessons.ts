import { netSentences } from '../../../src/core/judge/net';
import { OUTPUTS } from '../../../src/core/judge/outputs';
import { sentencesOf } from '../../../src/core/judge/sentence-bounds';
import { findConcepts } from '../../../src/core/match/find-concepts';
import type { LearnedTable } from '../../../src/core/model';
import type { Labels } from '../corpus';
import { isPassage } from '../passages';
import { packsFor, type StudiedCase } from './design';
import { pressureWeight, sentenceLessons } from './lessons';
import { CHOICES, LABELS, type NetLesson, type NetTargets } from './net';
import { isBackground } from './ordinary';

/** The words the net knows: those of every language's table that are whole words of its mails. */
export class NetVocabulary {
  private readonly keys = new Map<string, ReadonlyMap<string, number>>();
  private readonly rows = new Map<string, Map<number, number>>();
  /** How many words are known, over all languages. */
  count = 0;

  constructor(tables: ReadonlyMap<string, LearnedTable>) {
    for (const [language, { keys }] of tables) {
      this.keys.set(language, new Map(keys.split('|').map((key, at) => [key, at])));
      this.rows.set(language, new Map());
    }
  }

  /** The row of a word, -1 for one the language's table does not have. A word met for the first time gets the next row. */
  rowOf(language: string, word: string): number {
    const key = this.keys.get(language)?.get(word);
    const rows = this.rows.get(language);
    if (key === undefined || rows === undefined) return -1;
    let row = rows.get(key);
    if (row === undefined) {
      row = this.count;
      rows.set(key, row);
      this.count += 1;
    }
    return row;
  }

  /** Key numbers of a language's table with the rows of their words, ascending. */
  wordsOf(language: string): readonly { readonly key: number; readonly row: number }[] {
    return [...(this.rows.get(language) ?? [])]
      .map(([key, row]) => ({ key, row }))
      .sort((a, b) => a.key - b.key);
  }
}

/** Ordinary mail is most of a mailbox and little of the corpus; a passage has no ordinary words around the telling ones. */
const ORDINARY = 2;
const PASSAGE = 0.3;

function weightOf({ mail }: StudiedCase): NetLesson['weight'] {
  if (isPassage(mail)) return { pressure: PASSAGE, rest: PASSAGE };
  if (isBackground(mail)) return { pressure: 1, rest: 0 };
  return { pressure: pressureWeight(mail, ORDINARY), rest: 1 };
}

const classOf = (question: string, label: string): number | null => {
  const choice = CHOICES.find(({ name }) => name === question);
  const at = OUTPUTS.indexOf(`${question}:${label}`);
  return choice === undefined || at < 0 ? null : at - choice.first;
};

/** A sentence is asked for no customer type and no heat: nobody has marked them there. */
function targetsOf(labels: Labels, isSentence: boolean): NetTargets {
  const asked: Readonly<Record<string, string | null>> = {
    pressure: labels.pressure,
    motive: labels.motive,
    credibility: labels.pressure === 'threat' ? labels.credibility : null,
    heat: isSentence ? null : String(labels.heat),
  };
  return {
    classes: CHOICES.map(({ name }) => classOf(name, asked[name] ?? '')),
    labels: LABELS.map(({ output }) => {
      const [kind, label] = output.split(':') as [string, never];
      if (kind === 'lever')
        return isSentence || labels.pressure === 'threat' ? Number(labels.levers.includes(label)) : null;
      if (kind === 'type') return isSentence ? null : Number(labels.customerTypes.includes(label));
      return Number(labels.asks.includes(label));
    }),
  };
}

/** A mail as the net learns it; null for one without words. */
export function netLesson(studied: StudiedCase, vocabulary: NetVocabulary): NetLesson | null {
  const { mail, study, language } = studied;
  const { tokens } = study;
  const [pack] = packsFor(mail);
  const places = pack ? findConcepts(pack, tokens) : [];
  const sentences = netSentences(tokens, places, (word) => vocabulary.rowOf(language, word));
  if (sentences.length === 0) return null;
  const marked = isBackground(mail) ? [] : sentenceLessons(studied);
  const bounds = sentencesOf(tokens);
  const markedAt = (first: number): NetTargets | null => {
    const at = bounds.findIndex((stretch) => stretch.first <= first && first < stretch.last);
    const labels = marked[at]?.labels;
    return labels === undefined ? null : targetsOf(labels, true);
  };
  return {
    sentences,
    targets: targetsOf(mail.labels, false),
    sentenceTargets: sentences.map(({ first }) => markedAt(first)),
    weight: weightOf(studied),
  };
}
