// Writes the mail files of this folder, byte by byte what the programs named in each file would write.
// All people, firms and orders are invented. Run `node tests/hosts/files/make-files.mjs` after a change;
// file-open.test.ts runs it with `--check` and fails when a file and this script disagree.
import { Buffer } from 'node:buffer';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { URL } from 'node:url';
import { files as charsets } from './of-charsets.mjs';
import { files as kinds } from './of-kinds.mjs';
import { files as outlookFiles } from './of-outlook.mjs';
import { files as programs } from './of-programs.mjs';
import { files as texts } from './of-texts.mjs';

/** name → bytes of every file of this folder that is not a script. */
function makeFiles() {
  const all = { ...programs, ...charsets, ...kinds, ...texts, ...outlookFiles };
  return new Map(Object.entries(all).map(([name, content]) => [name, Buffer.from(content)]));
}

const isCheck = process.argv.includes('--check');
const stale = [...makeFiles()].filter(([name, bytes]) => {
  const path = new URL(name, import.meta.url);
  if (isCheck) return !existsSync(path) || !readFileSync(path).equals(bytes);
  writeFileSync(path, bytes);
  return false;
});
if (stale.length > 0) {
  console.error(`Not what make-files.mjs writes: ${stale.map(([name]) => name).join(', ')}`);
  process.exitCode = 1;
}
console.log(`${makeFiles().size} files ${isCheck ? 'checked' : 'written'}`);
