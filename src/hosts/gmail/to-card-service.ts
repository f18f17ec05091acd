import type {
  ActionJson,
  ButtonJson,
  CardJson,
  DecoratedTextJson,
  SectionJson,
  SelectionInputJson,
  TextInputJson,
  WidgetJson,
} from '../../cards/card-json';
import { COMPOSE_HANDLERS, type Handler } from '../../cards/handlers';

type Card = GoogleAppsScript.Card_Service.Card;
type Widget = GoogleAppsScript.Card_Service.Widget;

function actionOf({ function: name, parameters = [], requiredWidgets = [] }: ActionJson) {
  const action = CardService.newAction().setFunctionName(name);
  if (parameters.length > 0) {
    action.setParameters(Object.fromEntries(parameters.map(({ key, value }) => [key, value])));
  }
  for (const widget of requiredWidgets) action.addRequiredWidget(widget);
  return action;
}

function buttonOf({ text, onClick, type }: ButtonJson) {
  const made = CardService.newTextButton().setText(text);
  if (type !== undefined) made.setTextButtonStyle(CardService.TextButtonStyle[type]);
  const composed = COMPOSE_HANDLERS[onClick.action.function as Handler];
  return composed === undefined
    ? made.setOnClickAction(actionOf(onClick.action))
    : made.setComposeAction(
        actionOf(onClick.action),
        composed === 'REPLY_AS_DRAFT'
          ? CardService.ComposedEmailType.REPLY_AS_DRAFT
          : CardService.ComposedEmailType.STANDALONE_DRAFT,
      );
}

function decoratedText({ decoratedText: json }: DecoratedTextJson) {
  const made = CardService.newDecoratedText().setText(json.text).setWrapText(json.wrapText);
  if (json.topLabel !== undefined) made.setTopLabel(json.topLabel);
  if (json.bottomLabel !== undefined) made.setBottomLabel(json.bottomLabel);
  if (json.onClick !== undefined) made.setOnClickAction(actionOf(json.onClick.action));
  return made;
}

function textInput({ textInput: json }: TextInputJson) {
  const made = CardService.newTextInput()
    .setFieldName(json.name)
    .setTitle(json.label)
    .setMultiline(json.type === 'MULTIPLE_LINE')
    .setValue(json.value);
  if (json.hintText !== undefined) made.setHint(json.hintText);
  if (json.initialSuggestions !== undefined) {
    const suggestions = CardService.newSuggestions();
    for (const { text } of json.initialSuggestions.items) suggestions.addSuggestion(text);
    made.setSuggestions(suggestions);
  }
  return made;
}

function selectionInput({ selectionInput: json }: SelectionInputJson) {
  const made = CardService.newSelectionInput()
    .setFieldName(json.name)
    .setType(CardService.SelectionInputType[json.type]);
  if (json.label !== undefined) made.setTitle(json.label);
  for (const { text, value, selected } of json.items) made.addItem(text, value, selected);
  if (json.onChangeAction !== undefined) made.setOnChangeAction(actionOf(json.onChangeAction));
  return made;
}

function widgetOf(json: WidgetJson): Widget {
  if ('textParagraph' in json) return CardService.newTextParagraph().setText(json.textParagraph.text);
  if ('decoratedText' in json) return decoratedText(json);
  if ('textInput' in json) return textInput(json);
  if ('selectionInput' in json) return selectionInput(json);
  if ('buttonList' in json) {
    const set = CardService.newButtonSet();
    for (const each of json.buttonList.buttons) set.addButton(buttonOf(each));
    return set;
  }
  return CardService.newDivider();
}

function sectionOf(json: SectionJson) {
  const section = CardService.newCardSection();
  if (json.header !== undefined) section.setHeader(json.header);
  if (json.collapsible === true) section.setCollapsible(true);
  if (json.uncollapsibleWidgetsCount !== undefined) {
    section.setNumUncollapsibleWidgets(json.uncollapsibleWidgetsCount);
  }
  for (const widget of json.widgets) section.addWidget(widgetOf(widget));
  return section;
}

/** The same card in Google's builders; decides nothing. */
export function toCardService(json: CardJson): Card {
  const header = CardService.newCardHeader().setTitle(json.header.title);
  if (json.header.subtitle !== undefined) header.setSubtitle(json.header.subtitle);
  const card = CardService.newCardBuilder().setName(json.name).setHeader(header);
  for (const section of json.sections) card.addSection(sectionOf(section));
  if (json.fixedFooter !== undefined) {
    const { primaryButton, secondaryButton } = json.fixedFooter;
    const footer = CardService.newFixedFooter().setPrimaryButton(buttonOf(primaryButton));
    if (secondaryButton !== undefined) footer.setSecondaryButton(buttonOf(secondaryButton));
    card.setFixedFooter(footer);
  }
  return card.build();
}
