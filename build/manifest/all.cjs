// Every manifest file for an address, by its name.
const { DEFAULT_BASE } = require('./add-in.cjs');
const { jsonManifest } = require('./json-manifest.cjs');
const { xmlManifest } = require('./xml-manifest.cjs');
const { version } = require('../../package.json');

/**
 * The address the add-in will be served from: the variable UNDERTONE_URL, or a name that leads nowhere.
 * @throws {Error} when the variable is no https address
 */
function baseAddress(chosen = process.env.UNDERTONE_URL) {
  if (chosen === undefined || chosen === '') return DEFAULT_BASE;
  const url = URL.canParse(chosen) ? new URL(chosen) : null;
  if (url?.protocol !== 'https:' || url.search !== '' || url.hash !== '') {
    throw new Error(`UNDERTONE_URL must be an https address of a folder, not ${chosen}`);
  }
  return url.href.replace(/\/+$/, '');
}

/** @returns {Record<string, string>} file name → text */
function manifestFiles(base) {
  const { manifest, chinese } = jsonManifest(base, version);
  const pretty = (value) => `${JSON.stringify(value, null, 2)}\n`;
  return {
    'manifest.xml': xmlManifest(base, version),
    'manifest.json': pretty(manifest),
    'zh-cn.json': pretty(chinese),
  };
}

module.exports = { baseAddress, manifestFiles };
