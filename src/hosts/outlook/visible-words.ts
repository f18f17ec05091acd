import { Parser } from 'htmlparser2';

const UNSEEN = new Set(['style', 'script', 'title']);

/** Does the body show any letter or digit? A mail of pictures only gives nothing to read. */
export function hasVisibleWords(body: string): boolean {
  let unseen = 0;
  let found = false;
  const parser = new Parser({
    onopentag(name) {
      if (UNSEEN.has(name)) unseen += 1;
    },
    onclosetag(name) {
      if (UNSEEN.has(name)) unseen -= 1;
    },
    ontext(text) {
      if (unseen === 0 && /[\p{L}\p{N}]/u.test(text)) found = true;
    },
  });
  parser.end(body);
  return found;
}
