import type { ConceptTable } from './concepts';
import type { LanguageTag } from './labels';
import type { MentionWords } from './mentions';
import type { SignalId, Weight } from './signals';

/**
 * One lexicon entry. Patterns are written in the notation of src/languages/README.md:
 * blank between words · `(x)` optional · `(a|b)` one of · `word*` any ending · `{slot}` a word class or recogniser · `…` a short gap.
 */
export interface Cue {
  readonly signal: SignalId;
  readonly weight: Weight;
  readonly any: readonly [string, ...string[]];
  /** If one of these overlaps the match, the match does not count. */
  readonly unless?: readonly string[];
  /** Sentences in which this cue fires exactly at `[[…]]`. Not in bundles, which hold cues compiled. */
  readonly hits: readonly [string, string, ...string[]];
  /** Near misses: sentences that look alike and must stay silent. */
  readonly misses: readonly [string, ...string[]];
  readonly note?: string;
}

/** Key = stable name of the cue inside its topic; the id is `<tag>/<topic>/<key>`. */
export type CueFile = Readonly<Record<string, Cue>>;

/** A word class: patterns that may stand where `{name}` is written. May use other classes, never in a circle. */
export type SlotTable = Readonly<Record<string, readonly string[]>>;

/** A sentence for testing how cues join into a frame: does the named signal stand, after negation, actor and mode are weighed? */
export interface FrameExamples {
  readonly hits: readonly [string, string, ...string[]];
  readonly misses: readonly [string, ...string[]];
}

export interface Negator {
  readonly pattern: string;
  /**
   * How many words (characters in unspaced scripts) after it are cancelled, within the clause. 0 cancels nothing: such an
   * entry only keeps the shorter negators inside it still ("不得不" is no 不).
   */
  readonly reach: number;
  /** How many words (characters) before it are cancelled too, for languages that deny behind the verb ("wir stornieren nicht"). */
  readonly back?: number;
}

export interface Profile {
  readonly tag: LanguageTag;
  /** `word`: words are separated by blanks; `none`: unspaced script, every character is a token. */
  readonly boundary: 'word' | 'none';
  readonly direction: 'ltr' | 'rtl';
  /** Frequent short words (or characters) that betray the language; used only to guess it. */
  readonly commonWords: readonly string[];
  /** Groups of three letters that do the same, joined by `|`; for languages of Latin script. */
  readonly letterGroups?: string;
  /** Spelling of one token → the tokens it stands for ("don't" → do not). */
  readonly contractions: Readonly<Record<string, readonly string[]>>;
  /** Little words written together with the next one ("l'", "d'", "ال"): a token is also known by what follows them. */
  readonly proclitics?: readonly string[];
  readonly negators: readonly Negator[];
  /** Words that end a negator's reach ("but", "however"). */
  readonly barriers: readonly string[];
  /** Words that begin a clause of their own ("we", "our director"): a negator before them does not reach the act. */
  readonly subjects: readonly string[];
  /** Greatest length of `…` in tokens. */
  readonly gapReach: number;
  /** Signals without a cue yet, each with the reason. */
  readonly gaps: Readonly<Partial<Record<SignalId, string>>>;
}

export interface LanguagePack {
  readonly profile: Profile;
  readonly slots: SlotTable;
  /** Other spellings of single characters, as pairs "丟 丢" joined by `|` (Traditional → Simplified). */
  readonly variants?: string;
  /** Words of this language for the concepts that all languages share. */
  readonly concepts?: ConceptTable;
  /** What the words of this language say beside the concepts; fitted, see tests/support/fit. */
  readonly learnedWords?: LearnedWords | undefined;
  /** What the concepts say, learned from all languages together. */
  readonly tables?: SharedLearning;
  /** Words by which a reply's choice of words goes. */
  readonly mentions?: MentionWords;
  /** Topic → cues. */
  readonly cues: Readonly<Record<string, CueFile>>;
  /** Cues, classes and concepts as the matcher walks them. Builds put it in the place of their sources; see decision 009. */
  readonly compiled?: CompiledLanguage;
}

/** Cues, word classes and concepts of a language, compiled: plain texts, made by `core/match/compile-language.ts`. */
export interface CompiledLanguage {
  /** Spellings in the order of their symbols, joined by `|`; `word*` is a beginning of words. */
  readonly words: string;
  /** `topic/key signal weight`, joined by `|`. */
  readonly cues: string;
  /** Number of the cue each `unless` pattern belongs to. */
  readonly exceptions: string;
  readonly classes: PackedClasses;
  readonly patterns: PackedTree;
  readonly concepts: PackedTree;
}

/** What each word class may be (`core/match/word-classes.ts`). */
export interface PackedClasses {
  readonly words: PackedTree;
  readonly mixed: string;
}

/** A tree of patterns as columns of numbers (`core/match/tree.ts`). */
export interface PackedTree {
  readonly endCounts: string;
  readonly ends: string;
  readonly symbolCounts: string;
  /** Twice the number of class edges, and one more for a gap; empty where no node has either. */
  readonly otherEdges: string;
  readonly labels: string;
}

/**
 * What all languages learned together. Three tables: one that knows most features and says only whether a whole mail presses, one about
 * everything else in a whole mail, and one about single sentences.
 */
export interface SharedLearning {
  readonly pressure: LearnedTable;
  readonly mail: LearnedTable;
  readonly sentence: LearnedTable;
  /** Judge every question from the measures of a mail, what the tables say among them. */
  readonly trees: LearnedTrees;
  /** Reads the words in their order, where tables and trees see them only side by side. */
  readonly net: LearnedNet;
}

/** What the words of a language say, each by itself and, for the net, in their order. */
export interface LearnedWords extends LearnedTable {
  readonly net?: NetWords;
}

/** Boosted trees over the measures of a mail (`core/judge/trees.ts`). */
export interface LearnedTrees {
  /** The measures the trees ask about, by name. */
  readonly measures: readonly string[];
  readonly questions: Readonly<Record<string, QuestionTrees>>;
}

/** The trees of one question, packed as characters. */
export interface QuestionTrees {
  /** The possible answers; a single one is said or not. */
  readonly classes: readonly string[];
  /** [class]: what a mail starts from. */
  readonly start: readonly number[];
  /** What one unit of a leaf is worth. */
  readonly step: number;
  /** One tree after the other, the classes in turn. */
  readonly trees: string;
}

/** Rows of numbers, each a whole number of steps and packed as one character (`core/judge/learned.ts`). */
export interface PackedRows {
  readonly step: number;
  readonly cells: string;
}

/**
 * A small net that reads words in their order (`core/judge/net.ts`). Every row that is weighed ends with its bias.
 */
export interface LearnedNet {
  /** How many numbers stand for a word. */
  readonly size: number;
  /** [concept, then the ends of sentences][size] */
  readonly concepts: PackedRows;
  /** One for each width: [filter][width × size + 1] */
  readonly filters: readonly PackedRows[];
  /** [hidden][filters of all widths + 1] */
  readonly sentence: PackedRows;
  /** [output][2 × hidden + 2] */
  readonly outputs: PackedRows;
}

/** What the words of one language are for the net, beside their concepts. */
export interface NetWords extends PackedRows {
  /** Numbers of the keys of the language's learned words that are whole words, packed, ascending. */
  readonly rows: string;
}

/**
 * A fitted table: features, how rare each is, and what each says of every output (`core/judge/outputs.ts`), as a product
 * of two small matrices. Numbers are packed as characters (`core/judge/learned.ts`).
 */
export interface LearnedTable {
  readonly keys: string;
  readonly rarity: string;
  /** [feature][factor] */
  readonly factors: string;
  /** [factor][output] */
  readonly mix: readonly (readonly number[])[];
  /** [output] */
  readonly bias: readonly number[];
}
