// Loader for the packs of the languages (src/languages/<tag>/pack.ts): compiles cues, word classes and concepts while
// building and ships the result instead of their sources; see docs/decisions/009. What loads the pack runs here, at
// build time; what ships imports only what the compiled form does not hold.
const path = require('node:path');

const compiler = path.resolve(__dirname, '..', 'src', 'core', 'match', 'compile-language.ts');

module.exports = async function compiledLanguage() {
  const [{ pack }, { compileLanguage }] = await Promise.all([
    this.importModule(`${this.resourcePath}?source`),
    this.importModule(compiler),
  ]);
  const hasVariants = pack.variants !== undefined;
  return `
    import { profile } from './profile';
    import { tables } from '../learned/tables';
    import { learnedWords } from './learned-words';
    import { mentions } from './mentions';
    ${hasVariants ? "import { variants } from './variants';" : ''}
    export const pack = {
      profile,
      slots: {},
      cues: {},
      ${hasVariants ? 'variants,' : ''}
      learnedWords,
      mentions,
      tables,
      compiled: ${JSON.stringify(compileLanguage(pack))},
    };
  `;
};
