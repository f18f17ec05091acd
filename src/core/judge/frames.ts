import type { SignalId, Weight } from '../model';
import type { CueMatch } from '../match/find-matches';
import type { Tokens } from '../text/tokens';

/**
 * How an act is meant, after the words around it are weighed.
 * `others`: somebody else does it or suffers it · `seller`: the seller does it · `tidying`: housekeeping such as
 * replacing an old invoice · `asking`: a question about rules, not an announcement.
 */
export type FrameMode = 'asserted' | 'denied' | 'past' | 'others' | 'seller' | 'tidying' | 'asking';

/** A cue match with its mode: who acts, whether it is meant, under which condition. */
export interface Frame {
  readonly match: CueMatch;
  readonly signal: SignalId;
  readonly weight: Weight;
  readonly mode: FrameMode;
  /** An "if", "unless" or "otherwise" stands with it. */
  readonly conditional: boolean;
}

/** Tokens between an act and the third party that does or suffers it. */
const THIRD_PARTY_REACH = 8;

const isAct = (signal: SignalId): boolean => signal.startsWith('lever:') || signal.startsWith('step:');
const isTrouble = (signal: SignalId): boolean =>
  signal.startsWith('problem:') || signal === 'anger' || signal === 'doubt';

/**
 * Joins matches within a sentence, and with "otherwise" from the sentence before, into frames.
 * The rules are the same for every language; the words that fill them come from the packs.
 */
export function joinFrames(matches: readonly CueMatch[], tokens: Tokens): readonly Frame[] {
  const bySentence = new Map<number, CueMatch[]>();
  for (const match of matches) {
    const list = bySentence.get(match.sentence);
    if (list) list.push(match);
    else bySentence.set(match.sentence, [match]);
  }
  const contexts = new Map<number, Context>();
  const contextOf = (sentence: number): Context => {
    let context = contexts.get(sentence);
    if (!context) {
      context = seeContext(bySentence.get(sentence) ?? []);
      contexts.set(sentence, context);
    }
    return context;
  };
  const frames = matches.map((match): Frame => {
    const { signal, weight } = match.cue;
    const here = contextOf(match.sentence);
    const mode =
      isAct(signal) || isTrouble(signal)
        ? modeOf(match, here, tokens)
        : match.negated
          ? 'denied'
          : 'asserted';
    const conditional =
      here.conditions.length > 0 ||
      contextOf(match.sentence - 1).endsOpen ||
      contextOf(match.sentence + 1).opensOtherwise;
    return { match, signal, weight, mode, conditional };
  });
  return dropCovered(frames);
}

/** What stands in one sentence besides the act itself. */
interface Context {
  readonly conditions: readonly CueMatch[];
  readonly thirdParties: readonly CueMatch[];
  readonly us: readonly CueMatch[];
  readonly hearsay: readonly CueMatch[];
  readonly sellerActs: readonly CueMatch[];
  readonly tidying: readonly CueMatch[];
  readonly joinsUs: readonly CueMatch[];
  readonly asking: boolean;
  readonly past: boolean;
  readonly settled: boolean;
  /** The sentence is a bare condition whose consequence may follow in the next one. */
  readonly endsOpen: boolean;
  readonly opensOtherwise: boolean;
}

const CAP = 40;

function seeContext(matches: readonly CueMatch[]): Context {
  // A sentence of hostile length could hold thousands of matches; forty of a kind say all there is to say.
  const of = (...signals: SignalId[]): CueMatch[] =>
    matches.filter((match) => signals.includes(match.cue.signal) && !match.negated).slice(0, CAP);
  const conditions = of('mode:condition', 'mode:otherwise');
  const acts = matches.some((match) => isAct(match.cue.signal));
  return {
    conditions,
    thirdParties: of('actor:third'),
    us: of('actor:us'),
    hearsay: of('mode:hearsay'),
    sellerActs: of('actor:seller'),
    tidying: of('calm:housekeeping'),
    joinsUs: of('calm:joins-us'),
    asking: of('mode:question').length > 0,
    past: of('mode:past').length > 0,
    settled: of('calm:settled').length > 0,
    endsOpen: !acts && conditions.some((match) => match.cue.signal === 'mode:condition'),
    opensOtherwise: conditions.some((match) => match.cue.signal === 'mode:otherwise'),
  };
}

const overlaps = (a: CueMatch, b: CueMatch): boolean => a.first < b.last && b.first < a.last;
const distance = (a: CueMatch, b: CueMatch): number =>
  overlaps(a, b) ? 0 : Math.max(a.first, b.first) - Math.min(a.last, b.last);

function modeOf(match: CueMatch, context: Context, tokens: Tokens): FrameMode {
  if (match.negated) return 'denied';
  if (context.sellerActs.some((act) => overlaps(act, match))) return 'seller';
  if (context.tidying.some((tidying) => overlaps(tidying, match) || distance(tidying, match) <= 2))
    return 'tidying';
  if (context.joinsUs.some((joins) => distance(joins, match) <= 3)) return 'others';
  const sentenceEnd = tokens.sentenceEnds[match.sentence];
  if (isAct(match.cue.signal) && context.asking && sentenceEnd === '?') return 'asking';
  const near = isTrouble(match.cue.signal) ? THIRD_PARTY_REACH * 2 : THIRD_PARTY_REACH;
  // The third party must come first, and the customer must not step in between: "the forwarder … we will cancel".
  const othersAct = context.thirdParties.some(
    (third) =>
      third.last <= match.first &&
      match.first - third.last <= near &&
      !context.us.some((us) => us.first >= third.last && us.first <= match.first),
  );
  if (othersAct) return 'others';
  if (context.hearsay.some((hearsay) => distance(hearsay, match) <= near)) return 'others';
  if (context.past && match.cue.weight < 3) return 'past';
  return 'asserted';
}

/** A weaker or equal cue of the same signal inside a stronger one repeats it. */
function dropCovered(frames: readonly Frame[]): readonly Frame[] {
  const open = new Map<SignalId, Frame[]>();
  for (const frame of frames) {
    const list = open.get(frame.signal);
    if (list) list.push(frame);
    else open.set(frame.signal, [frame]);
  }
  const kept = new Set<Frame>();
  for (const list of open.values()) {
    let cover: Frame | null = null;
    // Frames come in order of their first token, so only the farthest-reaching one so far can cover the next.
    for (const frame of list) {
      const covered =
        cover !== null &&
        frame.match.first >= cover.match.first &&
        frame.match.last <= cover.match.last &&
        frame.weight <= cover.weight &&
        cover !== frame;
      if (!covered) kept.add(frame);
      if (cover === null || frame.match.last > cover.match.last) cover = frame;
    }
  }
  return frames.filter((frame) => kept.has(frame));
}
