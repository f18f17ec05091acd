import { Parser } from 'htmlparser2';
import { bodyText, looksLikeHtml } from '../../core';

/** HTML source that the reader of mails cannot take for plain text: a part need not begin with a tag. */
export function unmistakableHtml(html: string): string {
  return looksLikeHtml(html) ? html : `<div>${html}</div>`;
}

/** The words a reader of the HTML would see, white space squeezed; pictures have none. */
export function visibleText(html: string): string {
  return squeeze(bodyText(unmistakableHtml(html)).text);
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
