import type { StateModel } from '../view/pane-model';
import type { PaneStrings } from '../view/strings';
import type { CardJson } from './card-json';
import { bold, escaped } from './card-text';
import { MAIL_CARD } from './mail-card';
import { action, button, buttons, paragraph, section } from './widgets';

/** Nothing to read, or something went wrong: what is the case and what to do about it. */
export function stateCard(model: StateModel, strings: PaneStrings): CardJson {
  return {
    name: MAIL_CARD,
    header: { title: strings.pane.name },
    sections: section('', [
      paragraph(`${bold(model.title)}<br>${escaped(model.text)}`),
      ...(model.canRetry ? [buttons(button(strings.pane.states.retry, action('onChange')))] : []),
    ]),
  };
}
