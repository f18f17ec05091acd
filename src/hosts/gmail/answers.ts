import type { CardJson } from '../../cards/card-json';
import { toCardService } from './to-card-service';

type Navigation = GoogleAppsScript.Card_Service.Navigation;

function answer(navigation: Navigation | null, said: string | null) {
  const response = CardService.newActionResponseBuilder();
  if (navigation !== null) response.setNavigation(navigation);
  if (said !== null) response.setNotification(CardService.newNotification().setText(said));
  return response.build();
}

/** The card that is shown gives way to this one. */
export const replacedBy = (card: CardJson, said: string | null = null) =>
  answer(CardService.newNavigation().updateCard(toCardService(card)), said);

/** On top of the card that is shown; going back leads there. */
export const pushed = (card: CardJson) =>
  answer(CardService.newNavigation().pushCard(toCardService(card)), null);

/** Back to a card further down, which gives way to this one. */
export const backTo = (name: string, card: CardJson, said: string) =>
  answer(CardService.newNavigation().popToNamedCard(name).updateCard(toCardService(card)), said);

export const backToRoot = (card: CardJson, said: string) =>
  answer(CardService.newNavigation().popToRoot().updateCard(toCardService(card)), said);

/** Nothing changes but a line of words at the bottom. */
export const justSaid = (said: string) => answer(null, said);

export const draftOpened = (draft: GoogleAppsScript.Gmail.GmailDraft) =>
  CardService.newComposeActionResponseBuilder().setGmailDraft(draft).build();

/** Puts HTML at the cursor of the mail that is being written. */
export const insertedAtCursor = (html: string) =>
  CardService.newUpdateDraftActionResponseBuilder()
    .setUpdateDraftBodyAction(
      CardService.newUpdateDraftBodyAction()
        .addUpdateContent(html, CardService.ContentType.MUTABLE_HTML)
        .setUpdateType(CardService.UpdateDraftBodyType.IN_PLACE_INSERT),
    )
    .build();
