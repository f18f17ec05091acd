// One transform for every suite: swc strips types fast, `npm run types` is what checks them.
const transform = {
  '^.+\\.(t|j|mj|cj)sx?$': [
    '@swc/jest',
    {
      jsc: {
        target: 'es2020',
        parser: { syntax: 'typescript', tsx: true },
        transform: { react: { runtime: 'automatic' } },
      },
    },
  ],
};
// These packages ship ES modules only and must pass the transform too.
const esmPackages = [
  'htmlparser2',
  'domhandler',
  'domutils',
  'dom-serializer',
  'domelementtype',
  'entities',
  'postal-mime',
  'mimetext',
  '@babel/runtime-corejs3',
  'idb',
  'opencc-js',
];
// The CommonJS build of mimetext requires ES modules and breaks on them; the bundles use the other one anyway.
const moduleNameMapper = {
  '^mimetext/browser$': '<rootDir>/node_modules/mimetext/dist/mimetext.browser.es.js',
};
const shared = {
  rootDir: __dirname,
  transform,
  moduleNameMapper,
  transformIgnorePatterns: [`/node_modules/(?!(${esmPackages.join('|')})/)`],
};

module.exports = {
  reporters: ['default', '<rootDir>/tests/support/closing-line-reporter.cjs'],
  projects: [
    {
      ...shared,
      displayName: 'unit',
      testEnvironment: 'node',
      testMatch: ['<rootDir>/tests/{languages,core,corpus,properties,notes,hosts,walls,view}/**/*.test.ts'],
    },
    {
      ...shared,
      displayName: 'pane',
      testEnvironment: 'jsdom',
      testMatch: ['<rootDir>/tests/{pane,hosts}/**/*.test.tsx'],
      setupFiles: ['<rootDir>/tests/support/jsdom-gaps.ts'],
      setupFilesAfterEnv: ['<rootDir>/tests/support/jest-dom.ts'],
    },
    {
      ...shared,
      displayName: 'browser',
      testEnvironment: 'node',
      testMatch: ['<rootDir>/tests/e2e/**/*.test.ts'],
      setupFilesAfterEnv: ['<rootDir>/tests/support/browser-timeout.ts'],
    },
  ],
};
