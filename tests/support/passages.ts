import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type {
  Ask,
  Credibility,
  CustomerType,
  Heat,
  LanguageTag,
  Lever,
  Motive,
  Pressure,
} from '../../src/core/model';
import type { CorpusCase } from './corpus';

/**
 * Telling passages: one to three sentences out of a mail with their labels, far cheaper to write in great variety than whole
 * mails. Everything is learned from them and nothing is measured on them.
 */
export const PASSAGES = 'passages';

const root = path.resolve(__dirname, '..', 'corpus');
const PRESSURE: Readonly<Record<string, Pressure>> = { n: 'none', c: 'complaint', t: 'threat' };
const list = <T extends string>(field: string): T[] => (field === '-' ? [] : (field.split(',') as T[]));

/**
 * The passages of a language, as mails without a subject: pressure, levers, motive, credibility, asks, heat, customer types and
 * text, separated by tabs (`tests/corpus/<tag>/passages.tsv`). Empty when the language has none.
 * @throws on a line with a wrong number of fields or an unknown pressure
 */
export function loadPassages(language: string): CorpusCase[] {
  const file = path.join(root, language, `${PASSAGES}.tsv`);
  if (!existsSync(file)) return [];
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line, i) => passage(line, language, i + 1));
}

function passage(line: string, language: string, number: number): CorpusCase {
  const fields = line.split('\t');
  const [kind, levers, motive, credibility, asks, heat, types, body] = fields as [
    string,
    string,
    string,
    string,
    string,
    string,
    string,
    string,
  ];
  const pressure = PRESSURE[kind];
  if (fields.length !== 8 || !pressure)
    throw new Error(`${language} passage ${number}: ${line.slice(0, 60)}`);
  const customerTypes = list<CustomerType>(types);
  return {
    id: `${language}-${PASSAGES}-${String(number).padStart(4, '0')}`,
    from: null,
    subject: '',
    body,
    language: language as LanguageTag,
    batch: PASSAGES,
    situation: '',
    spans: [],
    labels: {
      pressure,
      levers: list<Lever>(levers),
      motive: motive === '-' ? 'none' : (motive as Motive),
      secondMotive: null,
      customerType: customerTypes[0] ?? 'unknown',
      customerTypes,
      credibility: credibility === '-' ? null : (credibility as Credibility),
      asks: list<Ask>(asks),
      heat: Number(heat) as Heat,
    },
  };
}

export const isPassage = (mail: CorpusCase): boolean => mail.batch === PASSAGES;
