import { createReadStream } from 'node:fs';
import path from 'node:path';
import { codeOf } from './command-line/fault';
import { ClosedOutput, run } from './command-line/run';
import { createEngine } from './engine';

/** Waits until the text has left, which is what holds the reader back when the taker is slow. */
function print(text: string): Promise<void> {
  return new Promise((resolve, reject) => {
    process.stdout.write(text, (fault) => {
      if (!fault) resolve();
      else reject(codeOf(fault) === 'EPIPE' ? new ClosedOutput() : fault);
    });
  });
}

// npm runs its scripts in the folder of the package; names are meant from where the user stands.
const folder = (process.env['npm_lifecycle_event'] === 'read' && process.env['INIT_CWD']) || process.cwd();

// A closed pipe is reported to the write above; without a listener it would end the process with a stack trace too.
process.stdout.on('error', () => undefined);

run(
  {
    typed: process.argv.slice(2),
    input: process.stdin,
    inputIsTerminal: process.stdin.isTTY,
    print,
    complain: (text) => process.stderr.write(text),
    contentOf: (name) => createReadStream(path.resolve(folder, name)),
  },
  createEngine(),
).then(
  (status) => {
    process.exitCode = status;
  },
  (fault: unknown) => {
    console.error(fault);
    process.exitCode = 1;
  },
);
