// Four builds of one brain: the offline web page, the Outlook task pane, the Gmail add-on, and the library for Node.
const fs = require('node:fs');
const path = require('node:path');
const { BannerPlugin, Compilation, optimize } = require('webpack');
const CopyPlugin = require('copy-webpack-plugin');
const HtmlPlugin = require('html-webpack-plugin');
const { GenerateSW } = require('workbox-webpack-plugin');
const TerserPlugin = require('terser-webpack-plugin');
const { OldScript } = require('./build/old-script.cjs');
const { baseAddress, manifestFiles } = require('./build/manifest/all.cjs');
const { hostingFiles } = require('./build/hosting.cjs');

const src = (...parts) => path.resolve(__dirname, 'src', ...parts);
const dist = (...parts) => path.resolve(__dirname, 'dist', ...parts);

const typescriptRule = (target) => ({
  test: /\.tsx?$/,
  loader: 'ts-loader',
  options: {
    transpileOnly: true,
    compilerOptions: { noEmit: false, target },
  },
});

/** Languages ship compiled, so no example of a cue ever does. `?source` is how the loader asks for what is written. */
const languageRule = {
  test: /[\\/]languages[\\/][a-z]{2}[\\/]pack\.ts$/,
  resourceQuery: { not: [/source/] },
  enforce: 'pre',
  loader: path.resolve(__dirname, 'build', 'compiled-language.cjs'),
};

const common = {
  mode: 'production',
  resolve: { extensions: ['.ts', '.tsx', '.js'] },
  performance: { hints: false },
  stats: 'errors-warnings',
};

const browser = (name, folder, plugins) => ({
  ...common,
  name,
  entry: { [name]: src('entries', `${name}.tsx`) },
  output: {
    path: dist(folder),
    filename: '[name].[contenthash:8].js',
    chunkFilename: '[name].[contenthash:8].js',
    assetModuleFilename: '[name].[contenthash:8][ext]',
    // The check on sending is built into the same folder.
    clean: { keep: /^events\./ },
  },
  // What all languages learned together is one file, loaded with the first language and kept. The reader's worker is one
  // file too: it loads its parts one after the other.
  optimization: {
    splitChunks: {
      chunks: (chunk) => !chunk.canBeInitial() && chunk.name !== 'reader',
      cacheGroups: {
        learned: { test: /languages[\\/]learned[\\/](?!letter-groups)/, name: 'learned', enforce: true },
      },
    },
  },
  // Nothing of ours does anything by being imported alone, so a part that is used elsewhere only goes there.
  module: { rules: [languageRule, { ...typescriptRule('ES2020'), sideEffects: false }] },
  // The .msg reader asks iconv-lite only to decode in a code page it is told; ours are decoded by the browser itself.
  resolve: { ...common.resolve, alias: { 'iconv-lite': false } },
  plugins,
});

/** Runs a script as early as the browser can: beside the loading of office.js, which holds up all that stand behind it. */
class EarlyScript {
  constructor(page, chunk) {
    this.page = page;
    this.chunk = chunk;
  }
  apply(compiler) {
    compiler.hooks.compilation.tap('EarlyScript', (compilation) => {
      HtmlPlugin.getHooks(compilation).beforeEmit.tap('EarlyScript', (data) => {
        if (data.outputName !== this.page) return;
        const [file] = compilation.namedChunks.get(this.chunk).files;
        data.html = data.html.replace('<script', `<script async src="${file}"></script><script`);
      });
    });
  }
}

/** Files that are made, not copied: name → text, given the names of all others. */
class WrittenFiles {
  constructor(files) {
    this.files = files;
  }
  apply(compiler) {
    const { Compilation, sources } = compiler.webpack;
    compiler.hooks.thisCompilation.tap('WrittenFiles', (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_REPORT;
      compilation.hooks.processAssets.tap({ name: 'WrittenFiles', stage }, () => {
        for (const [name, text] of Object.entries(this.files(Object.keys(compilation.assets)))) {
          compilation.emitAsset(name, new sources.RawSource(text));
        }
      });
    });
  }
}

const outlook = browser('outlook', 'outlook', [
  new HtmlPlugin({
    template: src('entries', 'outlook.html'),
    filename: 'pane.html',
    chunks: ['outlook'],
    scriptLoading: 'defer',
  }),
  new HtmlPlugin({
    template: src('entries', 'outlook.html'),
    filename: 'commands.html',
    chunks: ['commands'],
    scriptLoading: 'defer',
  }),
  new CopyPlugin({ patterns: [{ from: path.resolve(__dirname, 'assets'), to: 'assets' }] }),
  new EarlyScript('pane.html', 'outlook-reader'),
  new WrittenFiles((names) => ({
    ...manifestFiles(baseAddress()),
    ...hostingFiles([...names, 'events.html', 'events.js'], new URL(baseAddress()).pathname),
  })),
]);
outlook.entry = {
  'outlook-reader': src('entries', 'outlook-reader.ts'),
  outlook: { import: outlook.entry.outlook, dependOn: 'outlook-reader' },
  commands: src('entries', 'commands.ts'),
};

/** The check on sending: one file with a name that stays, since the manifest names it; see src/entries/events.ts. */
const events = {
  ...common,
  name: 'events',
  target: ['web', 'es6'],
  entry: { events: src('entries', 'events.ts') },
  output: { path: dist('outlook'), filename: '[name].js' },
  // Nothing of ours does anything by being imported alone, so what the check does not use stays out.
  module: { rules: [{ ...typescriptRule('ES2016'), sideEffects: false }] },
  optimization: { minimizer: [new TerserPlugin({ extractComments: false, terserOptions: { ecma: 2016 } })] },
  plugins: [
    new optimize.LimitChunkCountPlugin({ maxChunks: 1 }),
    new HtmlPlugin({
      template: src('entries', 'outlook.html'),
      filename: 'events.html',
      scriptLoading: 'defer',
    }),
    new OldScript(),
  ],
};

const node = {
  ...common,
  name: 'node',
  target: 'node20',
  entry: {
    undertone: src('entries', 'library.ts'),
    read: src('entries', 'read.ts'),
    check: src('entries', 'check.ts'),
  },
  output: {
    path: dist('node'),
    filename: '[name].mjs',
    chunkFilename: '[name].mjs',
    module: true,
    library: { type: 'module' },
    clean: true,
  },
  experiments: { outputModule: true },
  optimization: { minimize: false },
  module: { rules: [languageRule, typescriptRule('ES2020')] },
};

/** Apps Script finds what it calls by the names of functions that stand at the top of a file. */
const gmailHandlers = [
  ...fs.readFileSync(src('cards', 'handlers.ts'), 'utf8').matchAll(/^ {2}'(on\w+)',$/gm),
].map(([, name]) => `function ${name}(e) { return undertone.${name}(e); }`);

/**
 * Apps Script joins all files of a project into one script, in no order we can rely on. Each language is a file of its
 * own that only announces its modules; they are evaluated when a mail needs them.
 */
const gmail = {
  ...common,
  name: 'gmail',
  target: ['web', 'es2019'],
  entry: { Code: src('entries', 'gmail.ts') },
  output: {
    path: dist('gmail'),
    filename: '[name].js',
    globalObject: 'globalThis',
    chunkLoadingGlobal: 'undertoneFiles',
    // What clasp needs to know its project by stays.
    clean: { keep: /^\.clasp\.json$/ },
  },
  optimization: {
    splitChunks: {
      cacheGroups: {
        default: false,
        defaultVendors: false,
        learned: { test: /languages[\\/]learned[\\/]/, name: 'lang-learned', chunks: 'all', enforce: true },
        language: {
          test: /languages[\\/][a-z]{2}[\\/](?!profile)|opencc-js/,
          name: (module) => `lang-${/languages[\\/]([a-z]{2})[\\/]/.exec(module.resource)?.[1] ?? 'zh'}`,
          chunks: 'all',
          enforce: true,
        },
      },
    },
  },
  // Packages are written for newer browsers than Apps Script's language level.
  module: { rules: [languageRule, { ...typescriptRule('ES2019'), test: /\.(tsx?|js)$/ }] },
  plugins: [
    new BannerPlugin({
      banner: gmailHandlers.join('\n'),
      footer: true,
      raw: true,
      include: /^Code\.js$/,
      stage: Compilation.PROCESS_ASSETS_STAGE_REPORT,
    }),
    new CopyPlugin({ patterns: [{ from: src('hosts', 'gmail', 'appsscript.json'), to: 'appsscript.json' }] }),
  ],
};

module.exports = [
  browser('web', 'web', [
    new HtmlPlugin({ template: src('entries', 'web.html'), scriptLoading: 'defer' }),
    new CopyPlugin({
      patterns: [
        { from: path.resolve(__dirname, 'assets'), to: 'assets' },
        { from: src('entries', 'web.webmanifest'), to: 'undertone.webmanifest' },
      ],
    }),
    // No skipWaiting: a new worker would delete the parts that an open page loads only when it needs them.
    new GenerateSW({
      clientsClaim: true,
      inlineWorkboxRuntime: true,
      sourcemap: false,
      cleanupOutdatedCaches: true,
    }),
  ]),
  outlook,
  events,
  gmail,
  node,
];
