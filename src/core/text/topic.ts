import type { MentionWords } from '../model';
import { names, withoutWords } from './word-list';

/** A subject line longer than this is the mail itself. */
const LONGEST = 70;
/** Fewer letters than this name nothing; wide signs say more. */
const SHORTEST = 4;
const SHORTEST_WIDE = 3;

const WIDE = /[\u2e80-\u9fff\uac00-\ud7af]/u;
/** Letters without capitals. */
const UNCASED = /[\u0600-\u06ff\u2e80-\u9fff\uac00-\ud7af]/u;

/** What mail programs put before a subject, in their languages. */
const PREFIX =
  /^\s*(?:(?:re|fwd?|fw|aw|wg|antw|tr|rv|rif|r|i|enc|res|sv|vs|vb|ynt|ilt|İlt|na|ответ|hа|пер|رد|إعادة توجيه|回复|答复|转发|回覆|回復|轉寄|轉發|返信|転送|회신|답장|전달)(?:\[\d+\])?\s*[:：]|\[[^\]]{1,20}\]|【[^】]{1,12}】)\s*/iu;

function withoutPrefixes(subject: string): string {
  let rest = subject.slice(0, 300);
  for (let before = ''; before !== rest;) {
    before = rest;
    rest = rest.replace(PREFIX, '');
  }
  return rest.trim();
}

/** A raised voice, outcry, question, markup or a quotation within: nothing to say back. */
const NOT_CALM = /[!！?？؟<>{}[\]“”"„«»「」『』]|\.{2}|…|\n/u;

/**
 * What a subject line calls the matter; null where it names none, or not calmly.
 * @param folded brings a text to the form the words are listed in
 */
export function topicOf(
  subject: string,
  folded: (text: string) => string,
  { empty, harsh }: MentionWords['subjects'],
): string | null {
  const topic = withoutPrefixes(subject).replace(/[.。,，;:：\s]+$/u, '');
  if (topic.length > LONGEST || NOT_CALM.test(topic)) return null;
  const text = folded(topic);
  if (names(text, harsh)) return null;
  const named = withoutWords(text, empty);
  const letters = named.replace(/[^\p{L}]/gu, '');
  if (letters.length < (WIDE.test(letters) ? SHORTEST_WIDE : SHORTEST)) return null;
  const own = topic.replace(/[^\p{L}]/gu, '');
  // A code among signs without capitals is no raised voice.
  const isRaised = !UNCASED.test(own) && own === own.toUpperCase() && own !== own.toLowerCase();
  return isRaised ? null : topic;
}
