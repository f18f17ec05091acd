// Unpacks the browser that comes with an npm package into the folder given as the only argument.
// A process of its own, because the package reads its environment at import and inherits nothing from a test sandbox.
import process from 'node:process';

const [folder] = process.argv.slice(2);
if (folder === undefined) throw new Error('usage: node unpack-chromium.mjs FOLDER');

process.env.TMPDIR = folder;
// Makes the package unpack its own NSS libraries too, which a bare Debian lacks.
process.env.AWS_LAMBDA_JS_RUNTIME = 'nodejs20.x';

const { default: chromium } = await import('@sparticuz/chromium');
console.log(await chromium.executablePath());
