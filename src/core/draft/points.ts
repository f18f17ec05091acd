import { HEADED_ASKS, POINT_NUMBERS } from '../model';
import type { Ask, HeadedAsk, Mentions, Paper, Reading, Request } from '../model';
import { addressesSeller } from './addressing-words';
import { HOTTEST } from './own-sentences';

/** A point of the customer's at the head of a line: the name of a thing, his own words, what he asks, or a paper. */
export type SaidPoint =
  | { readonly thing: string }
  | { readonly quote: string }
  | { readonly ask: HeadedAsk }
  | { readonly paper: Paper };

/** More points than this are no list but a questionnaire. */
const MOST_POINTS = POINT_NUMBERS.length;

/** What decides whether the customer's words are said back. */
interface Mood {
  /** Words of threats and outbursts. */
  readonly loud: readonly string[];
  readonly isCalm: boolean;
  /** Does he complain? Then a question to the seller that has no word of asking is a reproach. */
  readonly isVenting: boolean;
}

/** The request at the head of a line; null where nothing of it can be said back. */
function headOf({ thing, quote, inWords }: Request, { loud, isCalm, isVenting }: Mood): SaidPoint | null {
  if (thing !== null && !loud.some((one) => thing.includes(one))) return { thing };
  if (quote === null || !isCalm) return null;
  if (isVenting && !inWords && addressesSeller(quote)) return null;
  const bare = quote.replace(/[?.。？؟]$/, '');
  return loud.some((one) => quote.includes(one) || one.includes(bare)) ? null : { quote };
}

const isHeaded = (ask: Ask): ask is HeadedAsk => (HEADED_ASKS as readonly Ask[]).includes(ask);

const quotesOf = (ask: Ask, { evidence }: Reading): readonly string[] =>
  evidence.filter(({ signal }) => signal === `ask:${ask}`).map(({ quote }) => quote);

/** Does one of the sentences speak of what is asked, in words of its own? */
const isSaidIn = (ask: Ask, reading: Reading, said: readonly Request[]): boolean =>
  quotesOf(ask, reading).some((quote) =>
    said.some(({ words }) => words.includes(quote) || quote.includes(words)),
  );

/** The same; without words of its own an ask stands in some sentence of them. */
const isInside = (ask: Ask, reading: Reading, said: readonly Request[]): boolean =>
  quotesOf(ask, reading).length === 0 ? said.length > 0 : isSaidIn(ask, reading, said);

const sameText = (point: SaidPoint): string => Object.values(point).join('').toLowerCase();

/** What a reply knows of the asks before it names points. */
interface AskedFor {
  /** What the customer surely asks for. */
  readonly surely: readonly Ask[];
  /** What the offers of the reply take up, and no line besides. */
  readonly offered: readonly Ask[];
  /** The papers among it. */
  readonly papers: readonly Paper[];
}

/** The points a reply answers one by one. */
export interface Points {
  readonly points: readonly SaidPoint[];
  /** Is nothing that was asked left over? */
  readonly areAll: boolean;
}

/**
 * The customer's own questions and requests in their order, as far as a reply can repeat them, and what else he surely
 * asks for under its common name. What cannot be named is left to the sentence that promises an answer on the rest.
 */
export function pointsOf(reading: Reading, { surely, offered, papers }: AskedFor): Points {
  const { heat, evidence, mentions, motive } = reading;
  // A blank for an answer on accounts would have them written into the very mail that is doubted.
  if (mentions.bankChange) return { points: [], areAll: false };
  const loud = evidence
    .filter(
      ({ signal, quote }) =>
        signal.startsWith('lever:') || (signal.startsWith('anger') && quote.includes(' ')),
    )
    .map(({ quote }) => quote);
  const mood: Mood = {
    loud,
    isCalm: heat.value <= HOTTEST,
    isVenting: motive.value === 'venting',
  };
  // A paper called by its name is what is wanted; a choice of proofs answers who wants any.
  const settled = offered.filter((ask) => isHeaded(ask) || (ask === 'documents' && papers.length === 0));
  const requests = mentions.requests.filter(
    (request) => !settled.some((ask) => isSaidIn(ask, reading, [request])),
  );
  const asked = requests.flatMap((request) => {
    const head = headOf(request, mood);
    return head === null ? [] : [{ request, head }];
  });
  const said = asked.map(({ request }) => request);
  const left = surely.filter((ask) => !offered.includes(ask) && !isInside(ask, reading, said));
  const named = left.map((ask) => namesOf(ask, mentions, papers, (told) => headOf(told, mood)));
  const points = [...asked.map(({ head }) => head), ...named.flat()]
    .filter((point, at, all) => all.findIndex((one) => sameText(one) === sameText(point)) === at)
    .slice(0, MOST_POINTS);
  const areAll = asked.length === requests.length && named.every((names) => names.length > 0);
  return { points, areAll: areAll && points.length < MOST_POINTS };
}

/** What names an ask that no question or "please" names: the thing in its sentence, or its common name. */
function namesOf(
  ask: Ask,
  { told }: Mentions,
  papers: readonly Paper[],
  head: (request: Request) => SaidPoint | null,
): readonly SaidPoint[] {
  const heads = told.filter((request) => request.ask === ask).flatMap((request) => head(request) ?? []);
  const thing = heads.find((point) => 'thing' in point);
  if (thing !== undefined) return [thing];
  if (isHeaded(ask)) return [{ ask }];
  if (ask !== 'documents') return [];
  return papers.map((paper) => ({ paper }));
}
