export { checkOwnPhrase, isOwnPhrase, ownPhrasesFile, readOwnPhrases } from '../core';
export type { OwnPhraseFault, OwnPhraseProblem, OwnPhrasesRead } from '../core';
