import type { Draft, DraftPart, DraftSentence } from '../model';

/** What an open blank looks like in a draft; nothing else in a draft does. */
export const OPEN_BLANK = '[____]';

/** Moves that share a paragraph with the one before them. */
const RUNS_ON: readonly DraftSentence['move'][] = ['restate', 'prevention'];

interface Paragraph {
  readonly sentences: readonly DraftSentence[];
  readonly offers: readonly DraftSentence[];
}

function paragraphsOf(sentences: readonly DraftSentence[]): readonly Paragraph[] {
  const paragraphs: { move: DraftSentence['move']; sentences: DraftSentence[]; offers: DraftSentence[] }[] =
    [];
  for (const sentence of sentences) {
    const last = paragraphs[paragraphs.length - 1];
    const joins =
      last !== undefined &&
      (last.move === sentence.move ||
        // The limit ends what stands behind it.
        (sentence.move === 'line' && last.move === 'ground') ||
        (RUNS_ON.includes(sentence.move) && last.move !== 'greeting' && last.offers.length === 0));
    const target = joins ? last : { move: sentence.move, sentences: [], offers: [] };
    if (!joins) paragraphs.push(target);
    target.move = sentence.move;
    const isListed = sentence.offer !== undefined || sentence.point !== undefined;
    (isListed ? target.offers : target.sentences).push(sentence);
  }
  return paragraphs;
}

/**
 * Keeps a value with Latin letters or digits in one piece within a line that runs from right to left: without the
 * marks "88-204" would be shown as "204-88".
 */
export const isolated = (value: string, direction: Draft['direction']): string =>
  direction === 'rtl' && /[A-Za-z\d]/.test(value) ? `\u2068${value}\u2069` : value;

const partText = (part: DraftPart, direction: Draft['direction']): string =>
  typeof part === 'string' ? part : part.value === null ? OPEN_BLANK : isolated(part.value, direction);

/** Parts of a sentence as plain text. */
export const partsText = (parts: readonly DraftPart[], direction: Draft['direction'] = 'ltr'): string =>
  parts.map((part) => partText(part, direction)).join('');

/** The draft as plain text: paragraphs with an empty line between, offers and points as lists with dashes. */
export function toText(
  sentences: readonly DraftSentence[],
  gap: string,
  direction: Draft['direction'],
): string {
  return paragraphsOf(sentences)
    .map((paragraph) =>
      [
        ...(paragraph.sentences.length === 0
          ? []
          : [paragraph.sentences.map(({ parts }) => partsText(parts, direction)).join(gap)]),
        ...paragraph.offers.map((offer) => `- ${partsText(offer.parts, direction)}`),
      ].join('\n'),
    )
    .join('\n\n');
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

const escaped = (text: string): string => text.replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign);

function sentenceHtml({ parts }: DraftSentence, direction: Draft['direction']): string {
  return parts
    .map((part) =>
      typeof part !== 'string' && part.value === null
        ? `<mark>${OPEN_BLANK}</mark>`
        : escaped(partText(part, direction)).replace(/\n/g, '<br>'),
    )
    .join('');
}

/** The same content as HTML that any mail program shows alike: paragraphs, a list, nothing else. All text is escaped. */
export function toHtml(
  sentences: readonly DraftSentence[],
  gap: string,
  { language, direction }: { readonly language: string; readonly direction: 'ltr' | 'rtl' },
): string {
  const blocks = paragraphsOf(sentences).map((paragraph) => {
    const lead = paragraph.sentences.map((sentence) => sentenceHtml(sentence, direction)).join(gap);
    const items = paragraph.offers.map((offer) => `<li>${sentenceHtml(offer, direction)}</li>`).join('');
    return `${lead === '' ? '' : `<p>${lead}</p>`}${items === '' ? '' : `<ul>${items}</ul>`}`;
  });
  return `<div lang="${language}" dir="${direction}">${blocks.join('')}</div>`;
}
