import type { LearnedTrees } from '../../../src/core/model';
import type { CorpusCase } from '../corpus';
import { isPassage } from '../passages';
import type { StudiedCase } from './design';
import { isSeenByLexicon, pressureWeight } from './lessons';
import { isBackground } from './ordinary';
import { questions, type Question } from './questions';
import { inParallel } from './parallel';
import { columnsOf, packTrees, type TreeLesson, type TreeTask } from './trees';

/** Passages teach how little a threat takes where there is nothing else; how long a mail is, is one of the measures. */
const PASSAGE_WEIGHT = 0.2;
/**
 * A label that may stand beside others is named from this likelihood on: about half the F1 that is reached, where naming it is as
 * likely to help as to hurt (Lipton, Elkan and Narayanaswamy 2014); of customer types the first alone counts most. Big customers
 * are named sooner: it costs nothing on held-back mails, and who takes one for a small one answers him wrongly.
 */
const NAMED_FROM: Readonly<Record<string, number>> = {
  ask: 0.32,
  lever: 0.4,
  type: 0.45,
  'type:big': 0.33,
};

function leanOf({ name }: Question): number {
  const from = NAMED_FROM[name] ?? NAMED_FROM[name.split(':')[0] as string];
  return from === undefined ? 0 : Math.log((1 - from) / from);
}

const SHAPE = { pull: 5, fewest: 20 };
/** Whether a mail presses is worth many small steps. For the rest a hundred rounds are up to one point better than sixty and take a quarter more room. */
const STEPS = { pressure: { rounds: 300, rate: 0.06 }, rest: { rounds: 60, rate: 0.1 } } as const;

/** Grows the trees that judge a mail, from what its tables say without having seen it and from its cues. */
export async function growJudgeTrees(cases: readonly StudiedCase[]): Promise<LearnedTrees> {
  const unseen = cases.filter(({ mail }) => !isSeenByLexicon(mail) || mail.batch === 'plain');
  const mails = unseen.map(({ mail }) => mail);
  const columns = columnsOf(unseen.map(({ study }) => study.features));
  const grown = await Promise.all(
    questions.map((question) => inParallel.growQuestion(columns, taskOf(question, mails))),
  );
  return packTrees(columns, grown);
}

function taskOf(question: Question, mails: readonly CorpusCase[]): TreeTask {
  const ofPressure = question.name === 'pressure';
  const lessons = mails.map((mail): TreeLesson | null => {
    // Of the real mails of others nobody has labelled more than that they are no pressure.
    if (!ofPressure && (isBackground(mail) || isPassage(mail))) return null;
    const target = question.target(mail.labels);
    return target === null ? null : { target, weight: weightOf(mail, ofPressure) };
  });
  return {
    name: question.name,
    classes: question.classes,
    lessons:
      ofPressure || question.classes.length === 1 ? lessons : balance(lessons, question.classes.length),
    ...SHAPE,
    ...STEPS[ofPressure ? 'pressure' : 'rest'],
    lean: leanOf(question),
    // Few mails of the corpus have a record; what it says of a threat is a rule (RECORD in judge-mail.ts).
    ...(question.name === 'credibility' ? { without: 'history: ' } : {}),
  };
}

function weightOf(mail: CorpusCase, ofPressure: boolean): number {
  if (isPassage(mail)) return PASSAGE_WEIGHT;
  return ofPressure ? pressureWeight(mail) : 1;
}

/** All answers of a question weigh the same together, within reason: what is rare in the corpus may not be so in a mailbox. */
function balance(lessons: readonly (TreeLesson | null)[], classes: number): (TreeLesson | null)[] {
  const weights = new Array<number>(classes).fill(0);
  for (const lesson of lessons)
    if (lesson) weights[lesson.target] = (weights[lesson.target] as number) + lesson.weight;
  const all = weights.reduce((a, b) => a + b, 0);
  return lessons.map(
    (lesson) =>
      lesson && {
        ...lesson,
        weight: lesson.weight * Math.min(3, all / (classes * (weights[lesson.target] as number))),
      },
  );
}
