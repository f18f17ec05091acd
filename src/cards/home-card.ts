import type { CardWords } from '../view/strings/cards';
import type { CardJson } from './card-json';
import { escaped } from './card-text';
import { action, button, buttons, paragraph, row, section } from './widgets';

export interface HomeCardInput {
  readonly noteCount: number;
  /** UTF-8 bytes; null when the store does not answer. */
  readonly used: { readonly bytes: number; readonly limit: number } | null;
  readonly words: CardWords;
}

export const HOME_CARD = 'home';

const kilobytes = (bytes: number): string => (bytes / 1000).toFixed(bytes < 10_000 ? 1 : 0);

/** The card without a mail: where everything is, how much room the notes take, and what is done with mail. */
export function homeCard({ noteCount, used, words }: HomeCardInput): CardJson {
  const { home } = words;
  return {
    name: HOME_CARD,
    header: { title: home.title },
    sections: [
      ...section('', [
        paragraph(escaped(home.intro)),
        buttons(
          button(home.notes(noteCount), action('onNotes')),
          button(home.settings, action('onSettings')),
          button(home.selfCheck, action('onSelfCheck')),
        ),
        ...(used === null
          ? []
          : [row(home.storage, home.storageUsed(kilobytes(used.bytes), String(used.limit / 1000)))]),
      ]),
      ...section(
        home.privacyTitle,
        home.privacy.map((sentence) => paragraph(escaped(sentence))),
      ),
    ],
  };
}
