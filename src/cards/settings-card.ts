import { CARD_PARTS, type CardSettings } from '../view/card-settings';
import { LANGUAGE_CHOICES } from '../view/pane-language';
import type { PaneStrings } from '../view/strings';
import type { CardWords } from '../view/strings/cards';
import type { CardJson } from './card-json';
import { FIELDS } from './fields';
import { action, button, choice, input, section } from './widgets';

export const SETTINGS_CARD = 'settings';

/** Language, name under replies, own addresses, and what the card beside a mail shows. */
export function settingsCard(settings: CardSettings, strings: PaneStrings, words: CardWords): CardJson {
  const pane = strings.pane.settings;
  const names = { auto: pane.languageAuto, en: pane.english, 'zh-CN': pane.chinese };
  return {
    name: SETTINGS_CARD,
    header: { title: words.settings.title, subtitle: strings.pane.name },
    sections: section('', [
      choice(
        'DROPDOWN',
        FIELDS.language,
        words.settings.language,
        LANGUAGE_CHOICES.map((each) => ({
          text: names[each],
          value: each,
          selected: each === settings.language,
        })),
      ),
      input({
        name: FIELDS.sellerName,
        label: pane.sellerName,
        value: settings.sellerName,
        hint: pane.sellerNameHint,
      }),
      input({
        name: FIELDS.ownAddresses,
        label: words.settings.own,
        value: settings.ownAddresses.join(', '),
        hint: words.settings.ownHint,
      }),
      choice(
        'CHECK_BOX',
        FIELDS.show,
        words.settings.show,
        CARD_PARTS.map((part) => ({
          text: words.settings.part[part],
          value: part,
          selected: !settings.hidden.includes(part),
        })),
      ),
    ]),
    fixedFooter: { primaryButton: button(words.settings.save, action('onSaveSettings'), 'FILLED') },
  };
}
