import { isHeldBack, loadCorpus } from '../corpus';
import { languageFolders } from '../packs';
import { loadPassages } from '../passages';
import { fitLetterGroups } from './letter-groups';

// Before everything else and by itself: which language a mail is read in decides what the rest learns from it.
fitLetterGroups([
  ...loadCorpus().filter((mail) => !isHeldBack(mail.id)),
  ...languageFolders.flatMap(loadPassages),
]);
