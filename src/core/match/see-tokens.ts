import type { Tokens } from '../text/tokens';
import { RECOGNISERS } from './compile-language';
import type { CompiledPack } from './compile-pack';

/** Tokens as one pack sees them: contractions spelt out, every token with the symbols it can stand for. */
export interface PackTokens {
  readonly count: number;
  /** Token of the mail each pack token came from. */
  readonly source: Int32Array;
  readonly sentences: Int32Array;
  readonly clauses: Int32Array;
  /** Symbols of pack token i: `symbols[offsets[i]] … symbols[offsets[i + 1] - 1]`. */
  readonly offsets: Int32Array;
  readonly symbols: Int32Array;
}

/** The tokens of a mail as packs have seen them: cues and concepts are looked for in the same. */
const seen = new WeakMap<Tokens, Map<CompiledPack, PackTokens>>();

export function seeTokens(pack: CompiledPack, tokens: Tokens): PackTokens {
  let views = seen.get(tokens);
  if (!views) {
    views = new Map();
    seen.set(tokens, views);
  }
  let view = views.get(pack);
  if (!view) {
    view = look(pack, tokens);
    views.set(pack, view);
  }
  return view;
}

function look({ contractions, proclitics, spellings }: CompiledPack, tokens: Tokens): PackTokens {
  const source: number[] = [];
  const sentences: number[] = [];
  const clauses: number[] = [];
  const offsets: number[] = [0];
  const symbols: number[] = [];
  const known = new Map<string, readonly number[]>();
  const spellingsOf = (text: string): number[] => {
    const found: number[] = [];
    const exact = spellings.words.get(text);
    if (exact !== undefined) found.push(exact);
    for (const length of spellings.beginningLengths) {
      if (length > text.length) break;
      const beginning = spellings.beginnings.get(text.slice(0, length));
      if (beginning !== undefined) found.push(beginning);
    }
    return found;
  };
  const symbolsOf = (text: string): readonly number[] => {
    let list = known.get(text);
    if (!list) {
      const found = spellingsOf(text);
      for (const proclitic of proclitics) {
        if (text.length < proclitic.length + 2 || !text.startsWith(proclitic)) continue;
        for (const symbol of spellingsOf(text.slice(proclitic.length)))
          if (!found.includes(symbol)) found.push(symbol);
      }
      list = found;
      known.set(text, list);
    }
    return list;
  };
  for (let i = 0; i < tokens.count; i += 1) {
    const text = tokens.texts[i] as string;
    const spelt = contractions.get(text);
    for (const piece of spelt ?? [text]) {
      source.push(i);
      sentences.push(tokens.sentences[i] as number);
      clauses.push(tokens.clauses[i] as number);
      for (const symbol of symbolsOf(piece)) symbols.push(symbol);
      if (tokens.kinds[i] === 'number') symbols.push(RECOGNISERS.number);
      else {
        symbols.push(RECOGNISERS.any);
        if (tokens.names[i]) symbols.push(RECOGNISERS.name);
      }
      offsets.push(symbols.length);
    }
  }
  return {
    count: source.length,
    source: Int32Array.from(source),
    sentences: Int32Array.from(sentences),
    clauses: Int32Array.from(clauses),
    offsets: Int32Array.from(offsets),
    symbols: Int32Array.from(symbols),
  };
}
