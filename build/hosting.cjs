// What the web server has to say with each file of dist/outlook, in the form that static hosts read.

/** Pages that may hold the pane: Outlook on the web, in every form of it. */
const OUTLOOK_PAGES = [
  'https://outlook.office.com',
  'https://outlook.office365.com',
  'https://outlook.live.com',
  'https://outlook.cloud.microsoft',
  'https://*.outlook.com',
  'https://*.office.com',
  'https://*.office365.com',
  'https://*.cloud.microsoft',
  'https://*.microsoft365.com',
  // 21Vianet (China), US government.
  'https://partner.outlook.cn',
  'https://outlook.office365.us',
];

/** The same rules stand in the pages themselves; who may frame the pane can only be said here. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self' https://appsforoffice.microsoft.com https://ajax.aspnetcdn.com",
  // The hash is that of an empty style element: the interface library makes such elements and fills them by script.
  "style-src 'self' 'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='",
  "img-src 'self' data:",
  "worker-src 'self'",
  "connect-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  `frame-ancestors ${OUTLOOK_PAGES.join(' ')}`,
].join('; ');

const EVERYWHERE = {
  'Content-Security-Policy': POLICY,
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
};
const A_YEAR = 'public, max-age=31536000, immutable';
const ASK_FIRST = 'no-cache';

/**
 * Headers for a file by its name: names with a hash never change, everything else is asked for anew.
 * @param {string} name file name without a folder
 */
function headersFor(name) {
  return { ...EVERYWHERE, 'Cache-Control': cachingOf(name) };
}

const cachingOf = (name) => (/\.[0-9a-f]{8}\.(?:js|css|png|svg)$/.test(name) ? A_YEAR : ASK_FIRST);

/**
 * `_headers` is read by Netlify, Cloudflare Pages and others, at the root of the site; docs/outlook.md says the same for
 * nginx and IIS. Each file has a line of its own, since these hosts differ in what their patterns mean.
 * @param {readonly string[]} names all files that are served
 * @param {string} folder where they are served, such as `/outlook`
 */
function hostingFiles(names, folder) {
  const base = folder.replace(/\/+$/, '');
  const rule = (pattern, headers) =>
    [base + pattern, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join('\n');
  const served = names.filter((name) => !name.endsWith('.txt')).sort();
  const caching = served
    .filter((name) => !name.startsWith('assets/'))
    .map((name) => rule(`/${name}`, { 'Cache-Control': cachingOf(name) }));
  return { _headers: `${[rule('/*', EVERYWHERE), ...caching].join('\n')}\n` };
}

module.exports = { headersFor, hostingFiles, POLICY, OUTLOOK_PAGES };
