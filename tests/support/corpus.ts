import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type {
  Ask,
  Credibility,
  CustomerType,
  Heat,
  LanguageTag,
  Lever,
  Mail,
  Motive,
  Pressure,
} from '../../src/core/model';

/** What a careful reader says of a mail, by docs/labels.md. */
export interface Labels {
  readonly pressure: Pressure;
  readonly levers: readonly Lever[];
  readonly motive: Motive | 'none';
  readonly secondMotive: Motive | null;
  readonly customerType: CustomerType | 'unknown';
  readonly customerTypes: readonly CustomerType[];
  readonly credibility: Credibility | null;
  readonly asks: readonly Ask[];
  readonly heat: Heat;
}

export interface CorpusCase extends Mail {
  readonly id: string;
  readonly labels: Labels;
  readonly spans: readonly { readonly signal: string; readonly quote: string }[];
  /** In a few words what the mail is; since batch `ac` headed by its kind (K01 to K18, see docs/accuracy.md). */
  readonly situation: string;
  readonly language: LanguageTag;
  /** Batch the mail came in, the file's name. */
  readonly batch: string;
}

const root = path.resolve(__dirname, '..', 'corpus');

/** All labelled mails, or those of the named files only. @throws if there is none: an empty corpus proves nothing */
export function loadCorpus(
  wanted: (language: string, batch: string) => boolean = () => true,
): readonly CorpusCase[] {
  const languages = readdirSync(root, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  const cases = languages.flatMap(({ name: language }) =>
    readdirSync(path.join(root, language))
      .filter((file) => file.endsWith('.jsonl') && wanted(language, file.replace('.jsonl', '')))
      .flatMap((file) => readBatch(path.join(root, language, file), language as LanguageTag)),
  );
  if (cases.length === 0) throw new Error('the corpus is empty');
  return cases;
}

/** One file of labelled mails, a JSON object a line. */
export function readBatch(file: string, language: LanguageTag): CorpusCase[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => ({
      ...(JSON.parse(line) as Omit<CorpusCase, 'language' | 'batch'>),
      language,
      batch: path.basename(file, '.jsonl'),
    }));
}

/**
 * A fifth of the mails, chosen by their id, is held back: weights and words are never tuned on it.
 * Textbook sentences (batch `plain`) were written beside the lexicon: they are learned from and never scored.
 * Of the newest test batches (`bb`, `bf`, `bg`, `bh`, `bi`, `bm` and `bs`) nothing has been learned yet: they are held back as a whole until newer ones take their place.
 */
export function isHeldBack(id: string): boolean {
  if (id.includes('-plain-')) return false;
  if (/-b[bfghims]-/.test(id)) return true;
  let hash = 7;
  for (const char of id) hash = (hash * 31 + char.charCodeAt(0)) % 1_000_003;
  return hash % 5 === 0;
}
