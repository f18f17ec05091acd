import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** The production address of the library, exactly as the pane's page names it. */
export const OFFICE_SCRIPT = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';

const officeFolder = new URL('.', OFFICE_SCRIPT).href;
const packageFolder = path.join(path.dirname(require.resolve('@microsoft/office-js/package.json')), 'dist');
const ajaxAddress = /^https:\/\/ajax\.aspnetcdn\.com\/ajax\/3\.5\/MicrosoftAjax\.js(?:[?#]|$)/;

export interface AnsweredFile {
  readonly body: Buffer;
  readonly contentType: string;
}

/**
 * Answers what the page fetches from Microsoft's networks out of the npm package, unmodified, and the Ajax library out of our
 * stand-in. Null for every other address.
 */
export function officeFile(address: string): AnsweredFile | null {
  if (ajaxAddress.test(address)) {
    return { body: readFileSync(path.join(__dirname, 'ajax-stand-in.js')), contentType: 'text/javascript' };
  }
  if (!address.startsWith(officeFolder)) return null;
  // The package spells every folder in lower case, the library does not always.
  const name = decodeURIComponent(new URL(address).pathname.slice(new URL(officeFolder).pathname.length));
  const file = [name, name.toLowerCase()]
    .map((candidate) => path.join(packageFolder, candidate))
    .find((candidate) => candidate.startsWith(packageFolder) && existsSync(candidate));
  return file === undefined ? null : { body: readFileSync(file), contentType: contentType(file) };
}

export function contentType(file: string): string {
  const types: Readonly<Record<string, string>> = {
    '.html': 'text/html; charset=utf-8',
    '.js': 'text/javascript; charset=utf-8',
    '.css': 'text/css; charset=utf-8',
    '.json': 'application/json',
    '.png': 'image/png',
    '.svg': 'image/svg+xml',
  };
  return types[path.extname(file)] ?? 'application/octet-stream';
}
