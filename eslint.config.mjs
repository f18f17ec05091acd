import js from '@eslint/js';
import importX from 'eslint-plugin-import-x';
import { createTypeScriptImportResolver } from 'eslint-import-resolver-typescript';
import reactHooks from 'eslint-plugin-react-hooks';
import ts from 'typescript-eslint';

/** folder → the folders below src it may import from; tests/walls/floors.test.ts reads the same table. */
import { floors } from './tests/walls/floors.mjs';

const zones = Object.entries(floors).map(([folder, allowed]) => ({
  target: `./src/${folder}`,
  from: './src',
  except: [folder, ...allowed].map((name) => `./${name}`),
  message: `src/${folder} may import only: ${allowed.join(', ') || 'nothing else'}.`,
}));

const network = ['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource'].map((name) => ({
  name,
  message: 'Mail never leaves the machine: nothing in src talks to a network.',
}));

export default ts.config(
  { ignores: ['dist/', 'node_modules/', 'coverage/', '.cache/'] },
  js.configs.recommended,
  {
    files: ['**/*.{ts,tsx}'],
    extends: [ts.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    plugins: { 'import-x': importX, 'react-hooks': reactHooks },
    settings: { 'import-x/resolver-next': [createTypeScriptImportResolver()] },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      'import-x/no-cycle': 'error',
      'no-template-curly-in-string': 'error',
      'react-hooks/rules-of-hooks': 'error',
      'react-hooks/exhaustive-deps': 'error',
    },
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    rules: {
      'import-x/no-restricted-paths': ['error', { zones }],
      'no-restricted-globals': ['error', ...network],
      'no-restricted-properties': ['error', { object: 'navigator', property: 'sendBeacon' }],
      'no-console': 'error',
    },
  },
  {
    files: ['src/languages/**/*.cues.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        { selector: 'CallExpression', message: 'A lexicon file is data: no calls.' },
        { selector: 'SpreadElement', message: 'A lexicon file is data: no spreads.' },
        { selector: 'ImportDeclaration[importKind!="type"]', message: 'A lexicon file imports types only.' },
      ],
    },
  },
  {
    files: ['src/entries/read.ts'],
    rules: { 'no-console': 'off' },
  },
  {
    files: ['**/*.{js,cjs,mjs}'],
    languageOptions: {
      globals: {
        process: 'readonly',
        console: 'readonly',
        module: 'writable',
        require: 'readonly',
        __dirname: 'readonly',
        URL: 'readonly',
      },
    },
  },
);
