import type {
  Evidence,
  Fact,
  LanguagePack,
  LanguageTag,
  Mail,
  Profile,
  Reading,
  SellerChoices,
  SignalId,
  Span,
} from './model';
import { NO_MENTIONS } from './model';
import { compilePack } from './match/compile-pack';
import { findMatches, type CueMatch } from './match/find-matches';
import { measure, type WritingShape } from './judge/features';
import { joinFrames, type Frame } from './judge/frames';
import { judgeMail, type Case, type Verdict } from './judge/judge-mail';
import { tellMail, type Told } from './judge/sentences';
import { unlearned } from './judge/unlearned';
import { factFrom, isPossible } from './text/facts';
import { bodyText, type MappedText } from './text/html-text';
import { guessLanguages } from './text/language';
import { mentionsIn, type FoundSentences } from './text/mentions';
import { foldVariants } from './text/variants';
import { asidesOf } from './text/asides';
import { zonesOf } from './text/passed-on';
import { tokenise, type Tokens } from './text/tokens';
import { headAndTail, type Line } from './text/zones';

/** Text beyond this (UTF-16 units, quoted history included) is not looked at. */
export const LONGEST_TEXT = 4_000_000;

const LONGEST_SUBJECT = 2_000;

/** Who writes so many times more into the subject than below it has signed there and said everything above. */
const SAID_ABOVE = 3;
const NO_SCRIPT_OF_ITS_OWN = /^[\p{sc=Latin}\p{P}\p{N}\p{S}\s]*$/u;

/** The languages whose packs a mail needs, strongest first. Looks at the newest part, or at the subject where that says next to nothing. */
export function languagesOf(mail: Mail, profiles: readonly Profile[]): readonly LanguageTag[] {
  const { mapped, lines } = cutMail(mail);
  const newest = newestText(mapped.text, lines);
  const text = newest.trim();
  const isSaidAbove = mail.subject.length > SAID_ABOVE * text.length && NO_SCRIPT_OF_ITS_OWN.test(text);
  const tags = guessLanguages(isSaidAbove ? `${mail.subject}\n${text}` : newest, profiles);
  return tags.length > 0 ? tags : guessLanguages(mail.subject, profiles);
}

/** Makes a pack ready before the first mail in its language asks for it. */
export function openPack(pack: LanguagePack): void {
  compilePack(pack);
}

interface CutMail {
  readonly body: string;
  readonly mapped: MappedText;
  readonly lines: readonly Line[];
}

const cut = new WeakMap<Mail, CutMail>();

/** The text of a mail in its zones; cut once to guess the language and to read it. */
function cutMail(mail: Mail): CutMail {
  const { body } = mail;
  let known = cut.get(mail);
  if (known?.body !== body) {
    const whole = bodyText(body);
    const mapped =
      whole.text.length > LONGEST_TEXT ? { ...whole, text: whole.text.slice(0, LONGEST_TEXT) } : whole;
    known = { body, mapped, lines: zonesOf(mail, mapped.text) };
    cut.set(mail, known);
  }
  return known;
}

/** Everything measured in a mail before it is judged; the corpus tools learn from it. */
export interface Study extends Case {
  readonly tokens: Tokens;
  readonly matches: readonly CueMatch[];
  readonly mapped: MappedText;
  readonly lines: readonly Line[];
  readonly told: Told;
}

/** Text, matches, frames and measures of a mail: all stages but the judgement. */
export function studyMail(mail: Mail, packs: readonly LanguagePack[], choices: SellerChoices = {}): Study {
  const { mapped, lines } = cutMail(mail);
  const part = { subject: mail.subject.slice(0, LONGEST_SUBJECT), lines };
  return {
    ...studyPart(mail, part, packs, choices),
    asides: asidesOf(part.subject, mapped.text, lines).map(({ kind, lines: own }) => ({
      ...studyPart(mail, { subject: kind === 'subject' ? part.subject : '', lines: own }, packs, choices),
      kind,
    })),
  };
}

/** What of a mail is read: its subject, or nothing of it, and some of its lines. */
interface Part {
  readonly subject: string;
  readonly lines: readonly Line[];
}

function studyPart(
  mail: Mail,
  { subject, lines }: Part,
  packs: readonly LanguagePack[],
  choices: SellerChoices,
): Study {
  const { mapped } = cutMail(mail);
  const tokens = tokenise({ subject, text: mapped.text, lines: headAndTail(lines) }, foldVariants(packs));
  const matches = packs
    .flatMap((pack) => findMatches(compilePack(pack), tokens))
    .sort((a, b) => a.first - b.first);
  const frames = joinFrames(matches, tokens);
  const told = tellMail(tokens, packs[0]);
  const shape = shapeOf(newestText(mapped.text, lines));
  const features = new Map([...measure(frames, tokens, shape, mail.senderHistory ?? null), ...told.features]);
  return {
    tokens,
    matches,
    mapped,
    lines,
    frames,
    features,
    trees: packs[0]?.tables?.trees ?? unlearned,
    wordCount: tokens.count,
    asides: [],
    told,
    evidenceOf: ({ match, signal }) => evidenceOf(match, match.id, signal, mail, tokens, mapped),
    sentenceEvidence: (sentence, signal) =>
      evidenceOf(sentence, `${packs[0]?.profile.tag ?? 'und'}/sentence`, signal, mail, tokens, mapped),
    choices,
  };
}

/** The whole sentences that ask for something, and the one that voices the trouble, where they stand in the mail itself. */
function foundSentences({ body }: Mail, { asks, trouble }: Verdict): FoundSentences {
  // The mark that ends a sentence is not one of its words.
  const withEnd = ({ quote, words = quote, end }: Evidence): string =>
    words + (/^[.。?？؟]/.exec(body.slice(end, end + 1))?.[0] ?? '');
  return {
    asks: asks.flatMap(({ value, evidence: [first] }) =>
      first?.place === 'body' ? [{ ask: value, words: withEnd(first) }] : [],
    ),
    trouble: trouble?.place === 'body' ? withEnd(trouble) : null,
  };
}

/** Signature and small print of the newest mail; longer feet say nothing more. */
const LONGEST_FOOT = 1000;

const footOf = (text: string, lines: readonly Line[]): string =>
  lines
    .filter(({ zone }) => zone === 'signature' || zone === 'disclaimer')
    .map(({ start, end }) => text.slice(start, end))
    .join('\n')
    .slice(0, LONGEST_FOOT);

/**
 * Reads what is behind a mail. Never throws on mail text.
 * @param packs the packs of `languagesOf(mail)`, strongest first; with none the reading is an honest "unknown"
 * @param choices what the seller has set by hand; it wins over the engine
 */
export function readMail(mail: Mail, packs: readonly LanguagePack[], choices: SellerChoices = {}): Reading {
  const study = studyMail(mail, packs, choices);
  const { mapped, lines, frames } = study;
  const verdict = judgeMail(study);
  const newestPart = newestText(mapped.text, lines);
  const language = packs[0]?.profile.tag ?? null;
  const facts = factsOf(frames, study);
  return {
    ...verdict,
    language,
    script: language === 'zh' ? scriptOf(newestPart, packs[0]) : null,
    facts,
    mentions: packs[0]?.mentions
      ? mentionsIn(
          {
            newestPart,
            subject: mail.subject,
            facts,
            mail,
            foot: footOf(mapped.text, lines),
            found: foundSentences(mail, verdict),
          },
          packs[0].mentions,
          foldVariants(packs),
          packs.flatMap((pack) => pack.mentions?.asking ?? []),
        )
      : NO_MENTIONS,
    newestPart,
    newestSpans: newestSpans(lines, mapped),
    evidence: allEvidence([
      verdict.pressure,
      verdict.motive,
      ...verdict.levers,
      ...verdict.customerTypes,
      ...(verdict.credibility ? [verdict.credibility] : []),
      ...verdict.asks,
      ...verdict.problems,
      verdict.heat,
    ]),
    senderHistory: mail.senderHistory ?? null,
  };

  function factsOf(all: readonly Frame[], from: Study): readonly Fact[] {
    return all
      .filter((frame) => frame.signal.startsWith('fact:'))
      .map((frame) => factFrom(frame.signal, from.evidenceOf(frame)))
      .filter(isPossible);
  }
}

function newestText(text: string, lines: readonly Line[]): string {
  return lines
    .filter((line) => line.zone === 'new')
    .map((line) => text.slice(line.start, line.end))
    .join('\n')
    .trim();
}

/** Runs of new lines as spans of the body as it was given. */
function newestSpans(lines: readonly Line[], mapped: MappedText): readonly Span[] {
  const spans: { place: 'body'; start: number; end: number }[] = [];
  let open = false;
  for (const line of lines) {
    if (line.zone !== 'new') {
      open = false;
      continue;
    }
    const start = sourceOf(mapped, line.start);
    const end = Math.max(start, sourceOf(mapped, line.end));
    const last = spans[spans.length - 1];
    if (open && last) last.end = end;
    else spans.push({ place: 'body', start, end });
    open = true;
  }
  return spans.filter((span) => span.end > span.start);
}

function sourceOf(mapped: MappedText, offset: number): number {
  return mapped.origin ? (mapped.origin[offset] as number) : offset;
}

function evidenceOf(
  { first, last }: { readonly first: number; readonly last: number },
  cue: string,
  signal: SignalId,
  mail: Mail,
  tokens: Tokens,
  mapped: MappedText,
): Evidence {
  const from = tokens.starts[first] as number;
  const to = tokens.ends[last - 1] as number;
  const inSubject = tokens.inSubject[first] === 1;
  const place = inSubject ? 'subject' : 'body';
  const start = inSubject ? from : sourceOf(mapped, from);
  // The end is taken from the last character itself: what follows it may come from far behind a tag.
  const end = inSubject ? to : mapped.origin ? Math.max(start, endInSource(mapped, to, mail.body)) : to;
  const source = inSubject ? mail.subject : mail.body;
  const quote = source.slice(start, end);
  const words = inSubject || !mapped.origin ? quote : mapped.text.slice(from, to);
  return { place, start, end, cue, signal, quote, ...(words === quote ? {} : { words }) };
}

/** An entity such as `&amp;` is one character of text but several of source. */
function endInSource(mapped: MappedText, to: number, body: string): number {
  const at = sourceOf(mapped, to - 1);
  if (body.charAt(at) !== '&') return at + 1;
  const semicolon = body.indexOf(';', at);
  return semicolon >= 0 && semicolon - at < 12 ? semicolon + 1 : at + 1;
}

function allEvidence(judgements: readonly { readonly evidence: readonly Evidence[] }[]): readonly Evidence[] {
  const seen = new Map<string, Evidence>();
  for (const { evidence } of judgements) {
    for (const item of evidence) seen.set(`${item.place}${item.start}-${item.end}${item.signal}`, item);
  }
  return [...seen.values()].sort((a, b) =>
    a.place === b.place ? a.start - b.start || a.end - b.end : a.place === 'subject' ? -1 : 1,
  );
}

function shapeOf(text: string): WritingShape {
  let letters = 0;
  let capitals = 0;
  let exclamations = 0;
  for (let i = 0; i < text.length && i < 20_000; i += 1) {
    const code = text.charCodeAt(i);
    if (code === 33 || code === 0xff01) exclamations += 1;
    else if (code >= 65 && code <= 90) {
      letters += 1;
      capitals += 1;
    } else if (code >= 97 && code <= 122) letters += 1;
  }
  return { exclamations, capitals: letters >= 25 ? capitals / letters : 0 };
}

/** Traditional when more characters have another, simplified form than not. */
function scriptOf(text: string, pack: LanguagePack | undefined): 'Hans' | 'Hant' {
  const fold = foldVariants(pack ? [pack] : []);
  let traditional = 0;
  let han = 0;
  for (let i = 0; i < text.length && i < 4000; i += 1) {
    const code = text.charCodeAt(i);
    if (code < 0x3400 || code > 0x9fff) continue;
    han += 1;
    if (fold(text.charAt(i)) !== text.charAt(i)) traditional += 1;
  }
  return han > 0 && traditional / han > 0.08 ? 'Hant' : 'Hans';
}
