import { createReadStream } from 'node:fs';
import path from 'node:path';
import { codeOf } from './fault';
import { ClosedOutput, type Surroundings } from './run';

/** Waits until the text has left, which is what holds the reader back when the taker is slow. */
function print(text: string): Promise<void> {
  return new Promise((resolve, reject) => {
    process.stdout.write(text, (fault) => {
      if (!fault) resolve();
      else reject(codeOf(fault) === 'EPIPE' ? new ClosedOutput() : fault);
    });
  });
}

/** This process as a command sees it. @param script name of the npm script that starts the command */
export function processSurroundings(script: string): Surroundings {
  // npm runs its scripts in the folder of the package; names are meant from where the user stands.
  const folder = (process.env['npm_lifecycle_event'] === script && process.env['INIT_CWD']) || process.cwd();
  // A closed pipe is reported to the write above; without a listener it would end the process with a stack trace too.
  process.stdout.on('error', () => undefined);
  return {
    typed: process.argv.slice(2),
    input: process.stdin,
    inputIsTerminal: process.stdin.isTTY,
    print,
    complain: (text) => process.stderr.write(text),
    contentOf: (name) => createReadStream(path.resolve(folder, name)),
  };
}

/** Ends the process with the status of a command; a fault of the program itself is shown. */
export function endWith(status: Promise<number>): void {
  status.then(
    (code) => {
      process.exitCode = code;
    },
    (fault: unknown) => {
      // eslint-disable-next-line no-console -- the last thing this process says
      console.error(fault);
      process.exitCode = 1;
    },
  );
}
