import type { CardJson } from '../../../src/cards/card-json';
import { builtOf, type Built } from './card-service';

/**
 * What was built, written as the card JSON of Google's card.proto. This table is ours: it is written from the reference
 * of both forms, not from the adapter under test.
 */

const built = (value: unknown): Built => {
  const record = builtOf(value);
  if (!record) throw new Error('this was not built by the card service');
  return record;
};
const all = (of: Built, method: string): unknown[] =>
  of.calls.filter(([name]) => name === method).map(([, args]) => args[0]);
const last = (of: Built, method: string): unknown => all(of, method).at(-1);
const defined = (fields: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
const maybe = <T>(value: unknown, make: (built: Built) => T): T | undefined =>
  value === undefined ? undefined : make(built(value));
const enumName = (value: unknown): string | undefined => (value as { name?: string } | undefined)?.name;

function actionJson(of: Built): unknown {
  const parameters = last(of, 'setParameters') as Record<string, string> | undefined;
  const required = all(of, 'addRequiredWidget');
  return defined({
    function: last(of, 'setFunctionName'),
    parameters: parameters && Object.entries(parameters).map(([key, value]) => ({ key, value })),
    requiredWidgets: required.length > 0 ? required : undefined,
  });
}

const onClickOf = (of: Built): unknown =>
  maybe(last(of, 'setOnClickAction') ?? last(of, 'setComposeAction'), (action) => ({
    action: actionJson(action),
  }));

function buttonJson(of: Built): unknown {
  return defined({
    text: last(of, 'setText'),
    onClick: onClickOf(of),
    type: enumName(last(of, 'setTextButtonStyle')),
  });
}

/** Which buttons were built as compose actions, and of which kind; the JSON has no place for it. */
export function composeKinds(value: unknown): Record<string, string> {
  const kinds: Record<string, string> = {};
  const visit = (each: unknown): void => {
    const of = builtOf(each);
    if (!of) return;
    for (const [method, args] of of.calls) {
      if (method === 'setComposeAction') {
        kinds[String(last(built(args[0]), 'setFunctionName'))] = String(enumName(args[1]));
      }
      args.forEach(visit);
    }
  };
  visit(value);
  return kinds;
}

function inputJson(of: Built): unknown {
  return {
    textInput: defined({
      name: last(of, 'setFieldName'),
      label: last(of, 'setTitle'),
      hintText: last(of, 'setHint'),
      value: last(of, 'setValue'),
      type: last(of, 'setMultiline') === true ? 'MULTIPLE_LINE' : 'SINGLE_LINE',
      initialSuggestions: maybe(last(of, 'setSuggestions'), (suggestions) => ({
        items: all(suggestions, 'addSuggestion').map((text) => ({ text })),
      })),
    }),
  };
}

function selectionJson(of: Built): unknown {
  return {
    selectionInput: defined({
      name: last(of, 'setFieldName'),
      label: last(of, 'setTitle'),
      type: enumName(last(of, 'setType')),
      items: of.calls
        .filter(([name]) => name === 'addItem')
        .map(([, [text, value, selected]]) => ({ text, value, selected })),
      onChangeAction: maybe(last(of, 'setOnChangeAction'), actionJson),
    }),
  };
}

function widgetJson(value: unknown): unknown {
  const of = built(value);
  switch (of.type) {
    case 'TextParagraph':
      return { textParagraph: { text: last(of, 'setText') } };
    case 'DecoratedText':
      return {
        decoratedText: defined({
          topLabel: last(of, 'setTopLabel'),
          text: last(of, 'setText'),
          bottomLabel: last(of, 'setBottomLabel'),
          wrapText: last(of, 'setWrapText'),
          onClick: onClickOf(of),
        }),
      };
    case 'TextInput':
      return inputJson(of);
    case 'SelectionInput':
      return selectionJson(of);
    case 'ButtonSet':
      return { buttonList: { buttons: all(of, 'addButton').map((each) => buttonJson(built(each))) } };
    case 'Divider':
      return { divider: {} };
    default:
      throw new Error(`no JSON known for ${of.type}`);
  }
}

function sectionJson(value: unknown): unknown {
  const of = built(value);
  return defined({
    header: last(of, 'setHeader'),
    collapsible: last(of, 'setCollapsible'),
    uncollapsibleWidgetsCount: last(of, 'setNumUncollapsibleWidgets'),
    widgets: all(of, 'addWidget').map(widgetJson),
  });
}

/** A card that was built, as JSON. */
export function cardJsonOf(card: unknown): CardJson {
  const of = built(card);
  if (of.type !== 'Card') throw new Error(`${of.type} is no card`);
  return defined({
    name: last(of, 'setName'),
    header: maybe(last(of, 'setHeader'), (header) =>
      defined({ title: last(header, 'setTitle'), subtitle: last(header, 'setSubtitle') }),
    ),
    sections: all(of, 'addSection').map(sectionJson),
    fixedFooter: maybe(last(of, 'setFixedFooter'), (footer) =>
      defined({
        primaryButton: maybe(last(footer, 'setPrimaryButton'), buttonJson),
        secondaryButton: maybe(last(footer, 'setSecondaryButton'), buttonJson),
      }),
    ),
  }) as unknown as CardJson;
}
