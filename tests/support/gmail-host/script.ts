import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import vm from 'node:vm';

const folder = path.resolve(__dirname, '..', '..', '..', 'dist', 'gmail');

export interface Manifest {
  readonly oauthScopes: readonly string[];
  readonly exceptionLogging: string;
  readonly runtimeVersion: string;
  readonly urlFetchWhitelist?: readonly string[];
  readonly addOns: {
    readonly common: {
      readonly useLocaleFromApp: boolean;
      readonly homepageTrigger: { readonly runFunction: string };
      readonly universalActions: readonly { readonly runFunction: string }[];
    };
    readonly gmail: {
      readonly contextualTriggers: readonly { readonly onTriggerFunction: string }[];
      readonly composeTrigger: {
        readonly draftAccess: string;
        readonly selectActions: readonly { readonly runFunction: string }[];
      };
    };
  };
}

function built(name: string): string {
  const file = path.join(folder, name);
  if (!existsSync(file)) throw new Error(`dist/gmail/${name} is not there: run "npm run build:gmail" first`);
  return readFileSync(file, 'utf8');
}

export const manifest = (): Manifest => JSON.parse(built('appsscript.json')) as Manifest;

type ScriptFile = readonly [name: string, text: string];

/** The script files of the build with their text, in the order of their names. */
export function scriptFiles(): readonly ScriptFile[] {
  built('Code.js');
  return readdirSync(folder)
    .filter((name) => name.endsWith('.js'))
    .sort()
    .map((name) => [name, built(name)]);
}

export interface Runtime {
  readonly services: Readonly<Record<string, unknown>>;
  readonly withSegmenter?: boolean;
  /** Order of the files; the platform promises none. */
  readonly reversed?: boolean;
  /** Read anew when not given. */
  readonly files?: readonly ScriptFile[];
}

/** A runtime with the language and the given services only: no window, no timers, no network, no Node. */
export function bareContext({
  services,
  withSegmenter = true,
}: Pick<Runtime, 'services' | 'withSegmenter'>): vm.Context {
  const context = vm.createContext({ ...services });
  vm.runInContext('delete globalThis.WebAssembly; delete globalThis.console;', context);
  if (!withSegmenter) vm.runInContext('delete Intl.Segmenter;', context);
  return context;
}

export type Call = (handler: string, event: unknown) => unknown;

/** The built script, started anew: Apps Script evaluates everything for each single call. */
export function startScript({ reversed = false, files = scriptFiles(), ...runtime }: Runtime): Call {
  const context = bareContext(runtime);
  for (const [name, text] of reversed ? [...files].reverse() : files)
    vm.runInContext(text, context, { filename: name });
  return (handler, event) => {
    const found: unknown = vm.runInContext(
      `typeof ${handler} === 'function' ? ${handler} : undefined`,
      context,
    );
    if (typeof found !== 'function') throw new Error(`Script function not found: ${handler}`);
    // Events arrive as data from outside; nothing of this process may shine through.
    const inside: unknown = vm.runInContext(`JSON.parse(${JSON.stringify(JSON.stringify(event))})`, context);
    return (found as (event: unknown) => unknown)(inside);
  };
}
