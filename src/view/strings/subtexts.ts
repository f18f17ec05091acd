import type { Credibility, CustomerType, Lever, Motive, Problem } from '../../core/model';

type ByMotive = Readonly<Record<Motive, string>>;
/** `none`: the words do not say what the customer is after. */
type ByMotiveOrNone = Readonly<Record<Motive | 'none', string>>;

/** Own sentences of one pane language from which a subtext is put together; each ends with its own full stop. */
export interface Subtexts {
  /** What stands between two sentences. */
  readonly joint: string;
  /** What a threat with this lever and this motive means. True whether or not the threat is meant seriously. */
  readonly threat: Readonly<Record<Lever, ByMotive>>;
  /** A threat whose consequence is not named, or whose motive is not known. */
  readonly unnamedThreat: ByMotiveOrNone;
  readonly complaint: ByMotiveOrNone;
  readonly none: string;
  /** Ordinary mail that was sent to many or by a machine. */
  readonly forMany: string;
  /** What hurts, said only where the customer wants to be heard. */
  readonly problem: Readonly<Record<Problem, string>>;
  /** What the same words mean from this type of customer. */
  readonly type: Readonly<Record<CustomerType, ByMotiveOrNone>>;
  /** How far the words are meant. */
  readonly credibility: Readonly<Record<Credibility, ByMotiveOrNone>>;
}
