import type { Features } from '../../../src/core/judge/features';
import { mailScale, type LinearLayer } from '../../../src/core/judge/linear';
import {
  measureTold,
  SENTENCE_CLASSES,
  sentenceScale,
  tellSentences,
  type Sentence,
} from '../../../src/core/judge/sentences';
import type { StudiedCase } from './design';
import type { Question } from './questions';
import { train, type Row } from './train';

export interface FitOptions {
  /** Prior strength of signal weights and of word weights; greater = closer to the prior. */
  readonly signalPull: number;
  readonly wordPull: number;
  /** Use words at all? */
  readonly words: boolean;
  /** Use signals at all? (for the ablation) */
  readonly signals: boolean;
  /** A word must stand in this many mails of its language. */
  readonly leastMails: number;
}

export const defaultOptions: FitOptions = {
  signalPull: 1.5,
  wordPull: 0.35,
  words: true,
  signals: true,
  leastMails: 5,
};

/** How much firmer a weight with a prior stands than one without. */
const KNOWN_PULL = 4;

/** Sentences are many and short: single words may weigh more freely. */
export const sentenceOptions: FitOptions = { ...defaultOptions, signalPull: 1.5, wordPull: 0.15 };

/** Words for a question that has few yes answers learn the mails by heart: levers and asks rest on signals alone. */
export function optionsFor(question: string): FitOptions {
  return /^(?:lever|ask):/.test(question) ? { ...defaultOptions, words: false } : defaultOptions;
}

/** A fitted question: the shared signal layer and the words of each language, weights in hundredths. */
export interface FittedQuestion {
  readonly layer: LinearLayer;
  readonly words: Readonly<Record<string, Readonly<Record<string, readonly number[]>>>>;
}

/** What the trainer sees of a mail or of a sentence. */
interface Example {
  readonly features: Features;
  readonly words: ReadonlySet<string>;
  readonly language: string;
  readonly scale: number;
  readonly target: number;
  readonly weight: number;
}

/** Textbook sentences stand for the many plain mails of real life, which writers of corpora find too dull to write. */
const weightOf = ({ mail }: StudiedCase): number => (mail.batch === 'plain' ? 2 : 1);

/** Fits one question on studied mails. */
export function fitQuestion(
  cases: readonly StudiedCase[],
  question: Question,
  options: FitOptions,
): FittedQuestion {
  const examples = cases.flatMap((studied): Example[] => {
    const { mail, study, language } = studied;
    const target = question.target(mail.labels);
    if (target === null) return [];
    const scale = mailScale(study.words.size);
    return [
      { features: study.features, words: study.words, language, scale, target, weight: weightOf(studied) },
    ];
  });
  return fitExamples(examples, question, options);
}

/** The class of a sentence by the spans marked in it: threat, trouble or plain. */
function sentenceTarget({ mail, study }: StudiedCase, sentence: Sentence): number {
  const { tokens, mapped } = study;
  const inSubject = tokens.inSubject[sentence.first] === 1;
  const source = inSubject ? mail.subject : mapped.text;
  const words = source.slice(tokens.starts[sentence.first], tokens.ends[sentence.last - 1]);
  const marked = (test: (signal: string) => boolean): boolean =>
    mail.spans.some(
      ({ signal, quote }) =>
        test(signal) &&
        (words.includes(quote) ||
          (quote.length > 12 && quote.includes(words)) ||
          overlap(source, words, quote)),
    );
  if (mail.labels.pressure === 'threat' && marked((signal) => signal.startsWith('lever:'))) return 2;
  if (
    mail.labels.pressure !== 'none' &&
    marked((signal) => signal === 'problem' || signal === 'motive:venting')
  )
    return 1;
  return 0;
}

/** A quote that crosses a sentence's end still marks the sentence in which it begins. */
function overlap(source: string, words: string, quote: string): boolean {
  const at = source.indexOf(quote);
  const from = source.indexOf(words);
  return at >= 0 && from >= 0 && at < from + words.length && from < at + quote.length;
}

/** Fits what a sentence does, on every sentence of every mail. */
export function fitSentences(cases: readonly StudiedCase[], options: FitOptions): FittedQuestion {
  const examples = cases.flatMap((studied): Example[] =>
    studied.study.sentences.map((sentence) => ({
      features: sentence.features,
      words: sentence.words,
      language: studied.language,
      scale: sentenceScale(sentence.words.size),
      target: sentenceTarget(studied, sentence),
      weight: weightOf(studied),
    })),
  );
  return fitExamples(examples, { classes: SENTENCE_CLASSES, prior: sentencePrior }, options);
}

function sentencePrior(feature: string, cls: number): number {
  if (feature === 'lever3') return [-0.8, -0.3, 1.5][cls] as number;
  if (feature === 'lever3+if') return [-0.3, -0.2, 0.6][cls] as number;
  if (feature === 'lever2') return [-0.2, 0, 0.3][cls] as number;
  if (feature === 'lever2+if') return [-0.2, -0.1, 0.4][cls] as number;
  if (feature === 'problem3') return [-0.5, 0.8, -0.1][cls] as number;
  return 0;
}

/** Replaces the sentence measures of studied mails by what a sentence layer says of them. */
export function retell(cases: readonly StudiedCase[], fitted: FittedQuestion): StudiedCase[] {
  return cases.map((studied) => {
    const told = tellSentences(studied.study.sentences, fitted.layer, fitted.words[studied.language]);
    const features = new Map([...studied.study.features, ...measureTold(told)]);
    return { ...studied, study: { ...studied.study, told, features } };
  });
}

/** Each mail told by a layer that has not seen it, so that the mail layer learns how far to trust the sentences. */
export function retellUnseen(cases: readonly StudiedCase[], options: FitOptions, folds = 4): StudiedCase[] {
  const parts = Array.from({ length: folds }, (_, k) => {
    const seen = cases.filter((_case, i) => i % folds !== k);
    return retell(
      cases.filter((_case, i) => i % folds === k),
      fitSentences(seen, options),
    );
  });
  return cases.map((_case, i) => (parts[i % folds] as StudiedCase[])[Math.floor(i / folds)] as StudiedCase);
}

function fitExamples(
  concerned: readonly Example[],
  question: Pick<Question, 'classes' | 'prior'>,
  options: FitOptions,
): FittedQuestion {
  const frequency = new Map<string, number>();
  if (options.words) {
    for (const { words, language } of concerned) {
      for (const word of words)
        frequency.set(`${language}:${word}`, (frequency.get(`${language}:${word}`) ?? 0) + 1);
    }
  }
  const names: string[] = [];
  const index = new Map<string, number>();
  const column = (name: string): number => {
    let at = index.get(name);
    if (at === undefined) {
      at = names.length;
      names.push(name);
      index.set(name, at);
    }
    return at;
  };
  const rows = concerned.map(({ features, words, language, scale, target, weight }): Row => {
    const columns: number[] = [];
    const values: number[] = [];
    if (options.signals) {
      for (const [name, { value }] of features) {
        columns.push(column(`=${name}`));
        values.push(value);
      }
    }
    if (options.words) {
      for (const word of words) {
        const key = `${language}:${word}`;
        if ((frequency.get(key) ?? 0) < options.leastMails) continue;
        columns.push(column(key));
        values.push(scale);
      }
    }
    return { columns, values, target, weight };
  });
  const classes = question.classes.length;
  const fit = train(rows, {
    columns: names.length,
    classes,
    prior: (c, k) => (names[c]?.startsWith('=') ? question.prior(names[c].slice(1), k) : 0),
    pull: (c) => {
      const name = names[c] as string;
      if (!name.startsWith('=')) return options.wordPull;
      // What the field knows beforehand yields to the mails only when many speak against it.
      const known = question.classes.some((_, k) => question.prior(name.slice(1), k) !== 0);
      return known ? options.signalPull * KNOWN_PULL : options.signalPull;
    },
  });
  const round = (value: number): number => Math.round(value * 1000) / 1000;
  const signals: Record<string, number[]> = {};
  const words: Record<string, Record<string, number[]>> = {};
  names.forEach((name, c) => {
    const own = Array.from({ length: classes }, (_, k) => fit.weights[c * classes + k] as number);
    if (name.startsWith('=')) {
      if (own.some((w) => Math.abs(w) >= 0.02)) signals[name.slice(1)] = own.map(round);
    } else {
      const [language, word] = [name.slice(0, name.indexOf(':')), name.slice(name.indexOf(':') + 1)];
      const hundredths = own.map((w) => Math.round(w * 100));
      // A word that hardly moves the scale is not worth its bytes.
      if (hundredths.some((w) => Math.abs(w) >= 12)) (words[language] ??= {})[word] = hundredths;
    }
  });
  return { layer: { classes: question.classes, bias: Array.from(fit.bias, round), signals }, words };
}
