import { PANE_LANGUAGES, type PaneLanguage } from '../../src/core/model';
import { dealStringsFor } from '../../src/view/deal-strings';
import { stringsFor } from '../../src/view/strings';

type Leaf = readonly [path: string, text: string];

/** Every text of the strings with its path; functions are called with sample values. */
function leaves(value: unknown, path: string): Leaf[] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value === 'function') {
    const speak = value as (...samples: unknown[]) => string;
    const samples = /\.(record|orders|showAll)$/.test(path) ? [3, 2] : [7, '7'];
    return [[path, speak(...samples)]];
  }
  return Object.entries(value as object).flatMap(([key, inner]) => leaves(inner, `${path}.${key}`));
}

/** What is wrong with a text, or null. Names of languages may stand in their own script. */
function flaw([path, text]: Leaf, language: PaneLanguage): string | null {
  if (text.trim() === '') return 'empty';
  if (/undefined|null|\[object/.test(text)) return 'a value missing';
  if (path.endsWith('.chinese') || path.endsWith('.english')) return null;
  if (language === 'en') return /[\u2e80-\uffef]/.test(text) ? 'a foreign script' : null;
  if (/[\u4e00-\u9fff]\s*[,:;?!]/.test(text)) return 'half-width punctuation';
  const isBare = /\.(name|.*[jJ]oint)$/.test(path);
  return isBare || /[\u4e00-\u9fff]/.test(text) ? null : 'not Chinese';
}

describe.each(PANE_LANGUAGES)('the words in %s', (language) => {
  const all = leaves(dealStringsFor(language), 'strings');

  it('are many', () => {
    expect(all.length).toBeGreaterThan(350);
  });

  it('are all there and in one language', () => {
    const flaws = all.flatMap((leaf) => {
      const found = flaw(leaf, language);
      return found === null ? [] : [`${leaf[0]}: ${found}: ${leaf[1]}`];
    });
    expect(flaws).toEqual([]);
  });

  it('end their sentences of advice', () => {
    const stop = language === 'en' ? /\.$/ : /。$/;
    const advice = all.filter(([path]) => /\.advice\.(dos|donts|reason)\./.test(path));
    expect(advice.length).toBeGreaterThan(80);
    expect(advice.filter(([, text]) => !stop.test(text))).toEqual([]);
  });

  it('say no two pieces of advice alike', () => {
    const advice = all.filter(([path]) => /\.advice\.(dos|donts)\./.test(path)).map(([, text]) => text);
    expect(new Set(advice).size).toBe(advice.length);
  });
});

it('counts in English as one speaks', () => {
  const { record, orders } = stringsFor('en').pane.verdict;
  expect(record(3, 0)).toBe('3 threats, 0 carried out');
  expect(record(1, 1)).toBe('1 threat, 1 carried out');
  expect(orders(1)).toBe('1 order');
});
