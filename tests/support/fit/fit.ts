import type { LinearLayer } from '../../../src/core/judge/linear';
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
  leastMails: 3,
};

/** A fitted question: the shared signal layer and the words of each language, weights in hundredths. */
export interface FittedQuestion {
  readonly layer: LinearLayer;
  readonly words: Readonly<Record<string, Readonly<Record<string, readonly number[]>>>>;
}

/** Fits one question on studied mails. */
export function fitQuestion(
  cases: readonly StudiedCase[],
  question: Question,
  options: FitOptions,
): FittedQuestion {
  const concerned = cases.filter(({ mail }) => question.target(mail.labels) !== null);
  const frequency = new Map<string, number>();
  if (options.words) {
    for (const { study, language } of concerned) {
      for (const word of study.words)
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
  const rows = concerned.map(({ mail, study, language }): Row => {
    const columns: number[] = [];
    const values: number[] = [];
    if (options.signals) {
      for (const [name, { value }] of study.features) {
        columns.push(column(`=${name}`));
        values.push(value);
      }
    }
    if (options.words) {
      const scale = 1 / Math.sqrt(Math.max(20, study.words.size));
      for (const word of study.words) {
        const key = `${language}:${word}`;
        if ((frequency.get(key) ?? 0) < options.leastMails) continue;
        columns.push(column(key));
        values.push(scale);
      }
    }
    return { columns, values, target: question.target(mail.labels) as number, weight: 1 };
  });
  const classes = question.classes.length;
  const fit = train(rows, {
    columns: names.length,
    classes,
    prior: (c, k) => (names[c]?.startsWith('=') ? question.prior((names[c] as string).slice(1), k) : 0),
    pull: (c) => (names[c]?.startsWith('=') ? options.signalPull : options.wordPull),
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
