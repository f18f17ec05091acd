import type {
  ActionJson,
  ButtonJson,
  ButtonListJson,
  DecoratedTextJson,
  SectionJson,
  SelectionInputJson,
  SelectionItemJson,
  TextInputJson,
  TextParagraphJson,
  WidgetJson,
} from './card-json';
import { clipped, escaped } from './card-text';
import type { Handler } from './handlers';

/** Longest text shown in one widget, in UTF-16 units; a card is no place for more. */
const LONGEST_TEXT = 4000;

/** `markup` is escaped already. */
export const paragraph = (markup: string): TextParagraphJson => ({ textParagraph: { text: markup } });

/** A named value, one under the other. `text` is plain. */
export function row(topLabel: string, text: string, bottomLabel: string | null = null): DecoratedTextJson {
  return {
    decoratedText: {
      ...(topLabel === '' ? {} : { topLabel }),
      text: escaped(clipped(text, LONGEST_TEXT)),
      ...(bottomLabel === null ? {} : { bottomLabel }),
      wrapText: true,
    },
  };
}

export function action(
  handler: Handler,
  parameters: Readonly<Record<string, string>> = {},
  requiredWidgets: readonly string[] = [],
): ActionJson {
  const pairs = Object.entries(parameters).map(([key, value]) => ({ key, value }));
  return {
    function: handler,
    ...(pairs.length === 0 ? {} : { parameters: pairs }),
    ...(requiredWidgets.length === 0 ? {} : { requiredWidgets }),
  };
}

export const button = (text: string, does: ActionJson, type?: ButtonJson['type']): ButtonJson => ({
  text,
  onClick: { action: does },
  ...(type === undefined ? {} : { type }),
});

export const buttons = (...all: readonly ButtonJson[]): ButtonListJson => ({ buttonList: { buttons: all } });

interface InputParts {
  readonly name: string;
  readonly label: string;
  readonly value: string;
  readonly hint?: string;
  readonly isLong?: boolean;
  readonly suggestions?: readonly string[];
}

export function input({
  name,
  label,
  value,
  hint,
  isLong = false,
  suggestions = [],
}: InputParts): TextInputJson {
  return {
    textInput: {
      name,
      label,
      ...(hint === undefined ? {} : { hintText: hint }),
      value,
      type: isLong ? 'MULTIPLE_LINE' : 'SINGLE_LINE',
      ...(suggestions.length === 0
        ? {}
        : { initialSuggestions: { items: suggestions.map((text) => ({ text })) } }),
    },
  };
}

export function choice(
  type: SelectionInputJson['selectionInput']['type'],
  name: string,
  label: string,
  items: readonly SelectionItemJson[],
  onChange?: ActionJson,
): SelectionInputJson {
  return {
    selectionInput: {
      name,
      ...(label === '' ? {} : { label }),
      type,
      items,
      ...(onChange === undefined ? {} : { onChangeAction: onChange }),
    },
  };
}

/** A section, or nothing where there is nothing to show. `header` is plain text; `open`: widgets that stay when folded. */
export function section(header: string, widgets: readonly WidgetJson[], open?: number): SectionJson[] {
  if (widgets.length === 0) return [];
  return [
    {
      ...(header === '' ? {} : { header: escaped(header) }),
      ...(open === undefined || open >= widgets.length
        ? {}
        : { collapsible: true, uncollapsibleWidgetsCount: open }),
      widgets,
    },
  ];
}
