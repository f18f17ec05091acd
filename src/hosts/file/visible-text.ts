import { Parser } from 'htmlparser2';

const UNSEEN = new Set(['head', 'title', 'style', 'script', 'template']);
/** Tags that stand inside a word without parting it. */
const INLINE = new Set(['a', 'b', 'em', 'font', 'i', 'span', 'strong', 'u']);

/** The words a reader of the HTML would see, white space squeezed; pictures have none. */
export function visibleText(html: string): string {
  const words: string[] = [];
  let unseen = 0;
  const parser = new Parser({
    onopentag: (name) => {
      if (UNSEEN.has(name)) unseen += 1;
      if (!INLINE.has(name)) words.push(' ');
    },
    onclosetag: (name) => {
      if (UNSEEN.has(name)) unseen -= 1;
    },
    ontext: (text) => {
      if (unseen === 0) words.push(text);
    },
  });
  parser.end(html);
  return squeeze(words.join(''));
}

/** Invisible characters count as white space: programs fill empty mails with them. */
export function squeeze(text: string): string {
  return text.replace(/[\u034f\s\u00ad\u200b-\u200f\u2060\ufeff\ufffc]+/g, ' ').trim();
}

/** The title of an HTML page, or an empty string. */
export function htmlTitle(html: string): string {
  const words: string[] = [];
  let inTitle = false;
  const parser = new Parser({
    onopentag: (name) => {
      inTitle = name === 'title' && words.length === 0;
    },
    onclosetag: () => {
      inTitle = false;
    },
    ontext: (text) => {
      if (inTitle) words.push(text);
    },
  });
  parser.end(html);
  return squeeze(words.join(''));
}
