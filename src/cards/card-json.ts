/**
 * The part of Google's card format (google.apps.card.v1) that Undertone uses, as plain data. The whole format is in
 * Google's card.proto; tests/hosts/gmail-cards.test.ts holds every card against it.
 */

export interface ActionJson {
  readonly function: string;
  readonly parameters?: readonly { readonly key: string; readonly value: string }[];
  /** Names of inputs that must be filled before the action runs. */
  readonly requiredWidgets?: readonly string[];
}

export interface ButtonJson {
  readonly text: string;
  readonly onClick: { readonly action: ActionJson };
  readonly type?: 'FILLED' | 'OUTLINED';
}

export interface TextParagraphJson {
  readonly textParagraph: { readonly text: string };
}

export interface DecoratedTextJson {
  readonly decoratedText: {
    readonly topLabel?: string;
    readonly text: string;
    readonly bottomLabel?: string;
    readonly wrapText: boolean;
    readonly onClick?: { readonly action: ActionJson };
  };
}

export interface TextInputJson {
  readonly textInput: {
    readonly name: string;
    readonly label: string;
    readonly hintText?: string;
    readonly value: string;
    readonly type: 'SINGLE_LINE' | 'MULTIPLE_LINE';
    readonly initialSuggestions?: { readonly items: readonly { readonly text: string }[] };
  };
}

export interface SelectionItemJson {
  readonly text: string;
  readonly value: string;
  readonly selected: boolean;
}

export interface SelectionInputJson {
  readonly selectionInput: {
    readonly name: string;
    readonly label?: string;
    readonly type: 'CHECK_BOX' | 'RADIO_BUTTON' | 'DROPDOWN';
    readonly items: readonly SelectionItemJson[];
    readonly onChangeAction?: ActionJson;
  };
}

export interface ButtonListJson {
  readonly buttonList: { readonly buttons: readonly ButtonJson[] };
}

export interface DividerJson {
  readonly divider: Readonly<Record<string, never>>;
}

export type WidgetJson =
  TextParagraphJson | DecoratedTextJson | TextInputJson | SelectionInputJson | ButtonListJson | DividerJson;

export interface SectionJson {
  readonly header?: string;
  readonly collapsible?: boolean;
  /** How many widgets stay visible while the section is folded. */
  readonly uncollapsibleWidgetsCount?: number;
  readonly widgets: readonly WidgetJson[];
}

export interface CardJson {
  /** For going back to it. */
  readonly name: string;
  readonly header: { readonly title: string; readonly subtitle?: string };
  readonly sections: readonly SectionJson[];
  readonly fixedFooter?: { readonly primaryButton: ButtonJson; readonly secondaryButton?: ButtonJson };
}

/** What Google shows of one card; it drops the rest without a word. */
export const MOST_SECTIONS = 100;
export const MOST_WIDGETS = 100;
