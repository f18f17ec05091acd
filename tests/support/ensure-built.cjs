// Builds the library and the command line for Node when they are missing or older than their sources.
// Everything it says goes to standard error: standard output belongs to the command that follows.
const { spawnSync } = require('node:child_process');
const fs = require('node:fs');
const path = require('node:path');

const root = path.resolve(__dirname, '..', '..');
const built = path.join(root, 'dist', 'node', 'read.mjs');
const lock = path.join(root, 'dist', '.building-node');
/** No build takes this long; a lock of this age was left by one that was killed. */
const STALE_LOCK_MS = 180_000;

function newest(target) {
  const { mtimeMs } = fs.statSync(target);
  if (!fs.statSync(target).isDirectory()) return mtimeMs;
  return Math.max(mtimeMs, ...fs.readdirSync(target).map((name) => newest(path.join(target, name))));
}

function isFresh() {
  if (!fs.existsSync(built)) return false;
  const sources = ['src', 'build', 'webpack.config.js', 'package-lock.json'].map((name) =>
    newest(path.join(root, name)),
  );
  return fs.statSync(built).mtimeMs >= Math.max(...sources);
}

function build() {
  let webpack;
  try {
    webpack = require.resolve('webpack/bin/webpack.js', { paths: [root] });
  } catch {
    throw new Error('The packages are not installed yet. Run: npm ci');
  }
  process.stderr.write('Building, once …\n');
  const args = [webpack, '--config-name', 'node', '--mode', 'production'];
  const { status } = spawnSync(process.execPath, args, { cwd: root, stdio: ['ignore', 2, 2] });
  if (status !== 0) throw new Error('The build failed; the messages above say why.');
  // An output that came out the same is not written again: without a new date it would seem old for ever.
  const now = new Date();
  fs.utimesSync(built, now, now);
}

/** Two commands started at once must not build over each other: the second waits for the first. */
function withLock(work) {
  fs.mkdirSync(path.dirname(lock), { recursive: true });
  for (;;) {
    try {
      fs.mkdirSync(lock);
      break;
    } catch (fault) {
      if (fault.code !== 'EEXIST') throw fault;
      const age = Date.now() - (fs.statSync(lock, { throwIfNoEntry: false })?.mtimeMs ?? Date.now());
      if (age > STALE_LOCK_MS) fs.rmSync(lock, { recursive: true, force: true });
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 200);
    }
  }
  try {
    work();
  } finally {
    fs.rmSync(lock, { recursive: true, force: true });
  }
}

function ensureBuilt() {
  if (!isFresh()) withLock(() => isFresh() || build());
}

module.exports = { ensureBuilt, built };

if (require.main === module) {
  try {
    ensureBuilt();
  } catch (fault) {
    process.stderr.write(`${fault.message}\n`);
    process.exitCode = 1;
  }
}
