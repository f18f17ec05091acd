import { FIELDS, PARAMETERS } from '../../cards/fields';
import { homeCard } from '../../cards/home-card';
import { selfCheckCard } from '../../cards/self-check-card';
import { settingsCard } from '../../cards/settings-card';
import { CARD_PARTS, cardSettingsFrom } from '../../view/card-settings';
import { backToRoot, justSaid, pushed, replacedBy } from './answers';
import { speechFor, type Desk, type Speech } from './desk';
import { cardEvent, type CardEvent } from './event';
import { saveSettings } from './settings';
import { selfCheck } from './self-check';
import { toCardService } from './to-card-service';

function home(desk: Desk, { words }: Speech) {
  try {
    const { notes, unreadable } = desk.notes.list();
    return homeCard({ noteCount: notes.length + unreadable, used: desk.notes.used(), words });
  } catch {
    return homeCard({ noteCount: 0, used: null, words });
  }
}

function settingsIn({ inputs }: CardEvent) {
  const shown = inputs[FIELDS.show] ?? [];
  return cardSettingsFrom({
    language: inputs[FIELDS.language]?.[0],
    sellerName: inputs[FIELDS.sellerName]?.[0],
    ownAddresses: (inputs[FIELDS.ownAddresses]?.[0] ?? '').split(/[\s,;，；、]+/),
    hidden: CARD_PARTS.filter((part) => !shown.includes(part)),
  });
}

/** The card without a mail, and what it leads to. */
export function homeHandlers(desk: Desk) {
  return {
    onHome: (raw: unknown) => toCardService(home(desk, speechFor(cardEvent(raw), desk))),
    /** The entry in the menu of the add-on, which is there beside an open mail too. */
    onMenu: (raw: unknown) =>
      CardService.newUniversalActionResponseBuilder()
        .displayAddOnCards([toCardService(home(desk, speechFor(cardEvent(raw), desk)))])
        .build(),
    onSettings(raw: unknown) {
      const { settings, strings, words } = speechFor(cardEvent(raw), desk);
      return pushed(settingsCard(settings, strings, words));
    },
    onSaveSettings(raw: unknown) {
      const event = cardEvent(raw);
      if (!saveSettings(desk.properties, settingsIn(event))) {
        return justSaid(speechFor(event, desk).words.settings.notSaved);
      }
      // The answer already speaks the language that was just chosen.
      const speech = speechFor(event, desk);
      return backToRoot(home(desk, speech), speech.words.settings.saved);
    },
    onSelfCheck(raw: unknown) {
      const event = cardEvent(raw);
      const { strings, words } = speechFor(event, desk);
      const card = selfCheckCard(selfCheck(event.locale, desk), strings, words);
      return event.parameters[PARAMETERS.again] === 'yes' ? replacedBy(card) : pushed(card);
    },
  };
}
