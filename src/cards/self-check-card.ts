import type { PaneStrings } from '../view/strings';
import type { CardWords } from '../view/strings/cards';
import type { CardJson } from './card-json';
import { escaped, quiet } from './card-text';
import { PARAMETERS } from './fields';
import { action, button, buttons, paragraph, row, section } from './widgets';

/** What was found when everything was tried out. */
export interface SelfCheck {
  readonly letters: boolean;
  readonly segmenter: boolean;
  readonly textDecoder: boolean;
  readonly properties: boolean;
  /** As Google reports it; empty when it does not. */
  readonly locale: string;
  readonly languages: readonly string[];
  /** Milliseconds by the clock for reading a sample mail, languages included. */
  readonly milliseconds: number;
  readonly drafts: number;
}

/** What the runtime gives, so that an owner with an account can see in one click what no test outside can. */
export function selfCheckCard(check: SelfCheck, strings: PaneStrings, words: CardWords): CardJson {
  const { title, intro, yes, no, probe, milliseconds, neededHint, again } = words.selfCheck;
  const there = (is: boolean): string => (is ? yes : no);
  return {
    name: 'self-check',
    header: { title, subtitle: strings.pane.name },
    sections: section('', [
      paragraph(escaped(intro)),
      row(probe.letters, there(check.letters)),
      row(probe.properties, there(check.properties)),
      row(probe.segmenter, there(check.segmenter)),
      row(probe.textDecoder, there(check.textDecoder)),
      row(probe.locale, check.locale === '' ? no : check.locale),
      row(probe.languages, check.languages.length === 0 ? no : check.languages.join(', ')),
      row(probe.reading, milliseconds(check.milliseconds)),
      row(probe.drafts, String(check.drafts)),
      paragraph(quiet(neededHint)),
      buttons(button(again, action('onSelfCheck', { [PARAMETERS.again]: 'yes' }))),
    ]),
  };
}
