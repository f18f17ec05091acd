export { answeredMail } from './answered-mail';
export { checkReply } from './check-reply';
export { languagesToCheck } from './languages-to-check';
