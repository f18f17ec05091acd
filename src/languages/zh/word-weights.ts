import type { LanguagePack } from '../../core/model';

// Written by `npm run fit` from tests/corpus; do not edit by hand.
/* prettier-ignore */
export const wordWeights: NonNullable<LanguagePack['wordWeights']> = {};
