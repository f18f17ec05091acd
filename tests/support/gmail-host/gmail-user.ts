import type {
  ActionJson,
  ButtonJson,
  CardJson,
  SelectionInputJson,
  TextInputJson,
  WidgetJson,
} from '../../../src/cards/card-json';
import { COMPOSE_HANDLERS } from '../../../src/cards/handlers';
import { cardJsonOf, composeKinds } from './built-json';
import { builtOf, cardServiceStandIn, type Built } from './card-service';
import { cardFaults } from './card-schema';
import { Mailbox, type StoredMail } from './mailbox';
import { Properties } from './properties';
import { manifest, startScript, type Call, type Runtime } from './script';

export interface GmailOptions extends Partial<Pick<Runtime, 'withSegmenter' | 'reversed'>> {
  readonly locale?: string;
  readonly scopes?: readonly string[];
  readonly showsDrafts?: boolean;
  /** Start the script anew for every call, as Apps Script does. Slow; on where starting is what is tested. */
  readonly cold?: boolean;
  readonly properties?: Properties;
}

/** As Gmail writes addresses. */
interface Recipients {
  readonly to?: readonly string[];
  readonly cc?: readonly string[];
}

const calls = (built: Built | undefined, method: string): readonly unknown[] =>
  (built?.calls ?? []).filter(([name]) => name === method).map(([, args]) => args[0]);

const widgetsOf = (card: CardJson): readonly WidgetJson[] => card.sections.flatMap(({ widgets }) => widgets);

export function buttonsOf(card: CardJson): readonly ButtonJson[] {
  const inside = widgetsOf(card).flatMap((widget) =>
    'buttonList' in widget ? widget.buttonList.buttons : [],
  );
  const { fixedFooter } = card;
  return [
    ...inside,
    ...(fixedFooter === undefined ? [] : [fixedFooter.primaryButton]),
    ...(fixedFooter?.secondaryButton === undefined ? [] : [fixedFooter.secondaryButton]),
  ];
}

/** What stands beside a label of the card, in its widget or on its line; undefined when there is no such label. */
export function rowOf(card: CardJson, label: string): string | undefined {
  for (const widget of widgetsOf(card)) {
    if ('decoratedText' in widget && widget.decoratedText.topLabel === label)
      return widget.decoratedText.text;
    if (!('textParagraph' in widget)) continue;
    const lines = widget.textParagraph.text.split('<br>').map((line) => line.replace(/<[^>]+>/g, ''));
    const found = lines.find((line) => line.startsWith(`${label} `));
    if (found !== undefined) return found.slice(label.length + 1);
  }
  return undefined;
}

/** Everything a card says, without markup; for tests that ask whether something is said. */
export function saidBy(card: CardJson): string {
  const texts: string[] = [];
  JSON.stringify(card, (key, value: unknown) => {
    if (typeof value === 'string' && !['function', 'key', 'name', 'type'].includes(key)) texts.push(value);
    return key === 'action' || key === 'onChangeAction' ? undefined : value;
  });
  return texts
    .join('\n')
    .replace(/<br>/g, '\n')
    .replace(/<[^>]+>/g, '')
    .replace(/[\u2068\u2069]/g, '')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&');
}

/** Whose mailbox and properties a running script sees; starting it for every user would take most of the time. */
let current: GmailUser | null = null;

function ofCurrent(service: (user: GmailUser) => object): object {
  return new Proxy(
    {},
    { get: (_target, key): unknown => (current === null ? undefined : Reflect.get(service(current), key)) },
  );
}

const running = new Map<string, Call>();

/** The script for one call of this user: started anew where that is asked for, otherwise one that runs already. */
function scriptFor(
  user: GmailUser,
  { cold = false, withSegmenter = true, reversed = false }: GmailOptions,
): Call {
  current = user;
  const start = () =>
    startScript({
      services: {
        CardService: cardServiceStandIn(),
        GmailApp: ofCurrent(({ mailbox }) => mailbox.app),
        PropertiesService: ofCurrent(({ properties }) => properties.service),
      },
      withSegmenter,
      reversed,
    });
  if (cold) return start();
  const key = `${String(withSegmenter)} ${String(reversed)}`;
  const script = running.get(key) ?? start();
  running.set(key, script);
  return script;
}

/**
 * A person with Gmail open: sees cards, types, ticks and presses. Every card they see is checked against Google's
 * definition; every press goes through the built script.
 */
export class GmailUser {
  readonly mailbox: Mailbox;
  readonly properties: Properties;
  /** The cards one over the other; the last is the one that is seen. */
  readonly stack: CardJson[] = [];
  /** The last line of words at the bottom. */
  said: string | null = null;
  /** HTML put at the cursor. */
  inserted: string | null = null;
  readonly #call: () => Call;
  readonly #typed = new Map<string, readonly string[]>();
  #open: string | null = null;
  /** Who the mail goes to that is being written, while Gmail tells it: when the card is first shown. */
  #draft: Recipients | null = null;

  constructor(
    mails: readonly StoredMail[],
    private readonly options: GmailOptions = {},
  ) {
    this.mailbox = new Mailbox(
      [...mails],
      options.scopes ?? manifest().oauthScopes,
      options.showsDrafts ?? true,
    );
    this.properties = options.properties ?? new Properties();
    this.#call = () => scriptFor(this, options);
  }

  get card(): CardJson {
    const card = this.stack.at(-1);
    if (!card) throw new Error('no card is shown');
    return card;
  }

  /** What the card says, without markup. */
  get seen(): string {
    return saidBy(this.card);
  }

  openMail(id: string): this {
    this.#open = id;
    this.stack.splice(0);
    this.#show(this.#run('onMail', { function: 'onMail' }));
    return this;
  }

  openHome(): this {
    this.#open = null;
    this.stack.splice(0);
    this.#show([this.#run('onHome', { function: 'onHome' })]);
    return this;
  }

  openMenu(): this {
    this.stack.splice(0);
    const answer = builtOf(this.#run('onMenu', { function: 'onMenu' }));
    if (answer?.type !== 'UniversalActionResponse')
      throw new Error('a menu entry answers with cards to display');
    this.#show(calls(answer, 'displayAddOnCards')[0]);
    return this;
  }

  openCompose(recipients: Recipients = {}): this {
    this.#open = null;
    this.stack.splice(0);
    this.#draft = recipients;
    this.#show(this.#run('onCompose', { function: 'onCompose' }));
    this.#draft = null;
    return this;
  }

  back(): this {
    this.stack.pop();
    this.#typed.clear();
    return this;
  }

  type(name: string, value: string): this {
    if (!this.textInputs().some((input) => input.name === name))
      throw new Error(`no input ${name} on this card`);
    this.#typed.set(name, [value]);
    return this;
  }

  /** Ticks exactly these; where picking acts at once, it does. */
  pick(name: string, ...values: readonly string[]): this {
    const selection = this.selections().find((each) => each.name === name);
    if (!selection) throw new Error(`nothing to pick for ${name} on this card`);
    for (const value of values) {
      if (!selection.items.some((item) => item.value === value)) throw new Error(`${name} has no ${value}`);
    }
    this.#typed.set(name, values);
    if (selection.onChangeAction) this.#act(selection.onChangeAction);
    return this;
  }

  textInputs(): readonly TextInputJson['textInput'][] {
    return widgetsOf(this.card).flatMap((widget) => ('textInput' in widget ? [widget.textInput] : []));
  }

  selections(): readonly SelectionInputJson['selectionInput'][] {
    return widgetsOf(this.card).flatMap((widget) =>
      'selectionInput' in widget ? [widget.selectionInput] : [],
    );
  }

  button(text: string): ButtonJson {
    const found = buttonsOf(this.card).find((button) => button.text === text);
    if (!found)
      throw new Error(
        `no button "${text}" among ${buttonsOf(this.card)
          .map((b) => b.text)
          .join(', ')}`,
      );
    return found;
  }

  hasButton(text: string): boolean {
    return buttonsOf(this.card).some((button) => button.text === text);
  }

  press(text: string): this {
    const { action } = this.button(text).onClick;
    const values = this.#inputs();
    const empty = (action.requiredWidgets ?? []).filter((name) => (values[name]?.[0] ?? '').trim() === '');
    if (empty.length > 0) throw new Error(`Gmail asks to fill in: ${empty.join(', ')}`);
    this.#act(action);
    return this;
  }

  /** Opens an entry of a list by its text. */
  openEntry(text: string): this {
    for (const widget of widgetsOf(this.card)) {
      if (
        'decoratedText' in widget &&
        widget.decoratedText.text.includes(text) &&
        widget.decoratedText.onClick
      ) {
        this.#act(widget.decoratedText.onClick.action);
        return this;
      }
    }
    throw new Error(`no entry ${text}`);
  }

  /** Calls a handler past the card, as a card does that is no longer up to date. */
  force(action: ActionJson): this {
    this.#act(action);
    return this;
  }

  #inputs(): Record<string, readonly string[]> {
    const values: Record<string, readonly string[]> = {};
    for (const { name, value } of this.textInputs()) values[name] = [value];
    for (const { name, items } of this.selections()) {
      values[name] = items.filter((item) => item.selected).map((item) => item.value);
    }
    for (const [name, typed] of this.#typed) if (name in values) values[name] = typed;
    // As Gmail does: a field without anything in it is not sent.
    return Object.fromEntries(
      Object.entries(values).filter(([, list]) => list.length > 0 && list.some((value) => value !== '')),
    );
  }

  #event(action: ActionJson): unknown {
    const formInputs = Object.fromEntries(
      Object.entries(this.stack.length === 0 ? {} : this.#inputs()).map(([name, value]) => [
        name,
        { stringInputs: { value } },
      ]),
    );
    const parameters = Object.fromEntries((action.parameters ?? []).map(({ key, value }) => [key, value]));
    const told = this.#draft !== null && manifest().addOns.gmail.composeTrigger.draftAccess === 'METADATA';
    return {
      ...(told
        ? {
            draftMetadata: {
              toRecipients: this.#draft?.to ?? [],
              ccRecipients: this.#draft?.cc ?? [],
              bccRecipients: [],
            },
          }
        : {}),
      commonEventObject: {
        hostApp: 'GMAIL',
        platform: 'WEB',
        userLocale: this.options.locale ?? 'en',
        parameters,
        formInputs,
      },
      ...(this.#open === null
        ? {}
        : { gmail: { messageId: this.#open, accessToken: 'token-for-one-call' }, messageMetadata: {} }),
    };
  }

  #run(handler: string, action: ActionJson): unknown {
    const event = this.#event(action);
    this.mailbox.forgetToken();
    return this.#call()(handler, event);
  }

  #show(cards: unknown): void {
    if (!Array.isArray(cards)) throw new Error('a trigger answers with a list of cards');
    for (const card of cards) this.stack.push(this.#checked(card));
    this.#typed.clear();
  }

  #checked(card: unknown): CardJson {
    const json = cardJsonOf(card);
    const faults = cardFaults(json);
    if (faults.length > 0) throw new Error(`not a card of Google's: ${faults.join('; ')}`);
    const kinds = composeKinds(card);
    for (const [handler, kind] of Object.entries(kinds)) {
      if (COMPOSE_HANDLERS[handler as keyof typeof COMPOSE_HANDLERS] !== kind) {
        throw new Error(`${handler} is built as ${kind}`);
      }
    }
    if (widgetsOf(json).length > 100) throw new Error('Google shows no more than 100 widgets');
    return json;
  }

  #act(action: ActionJson): void {
    this.said = null;
    const answer = builtOf(this.#run(action.function, action));
    const isCompose = COMPOSE_HANDLERS[action.function as keyof typeof COMPOSE_HANDLERS] !== undefined;
    switch (answer?.type) {
      case 'ComposeActionResponse':
        if (!isCompose) throw new Error(`${action.function} answers with a draft nobody asked for`);
        if (calls(answer, 'setGmailDraft').length !== 1)
          throw new Error('a compose response without a draft');
        return;
      case 'UpdateDraftActionResponse': {
        const body = builtOf(calls(answer, 'setUpdateDraftBodyAction')[0]);
        this.inserted = String(calls(body, 'addUpdateContent')[0]);
        return;
      }
      case 'ActionResponse': {
        if (isCompose) throw new Error(`${action.function} has to answer with a draft`);
        const toast = builtOf(calls(answer, 'setNotification')[0]);
        this.said = toast ? String(calls(toast, 'setText')[0]) : null;
        const navigation = builtOf(calls(answer, 'setNavigation')[0]);
        for (const [method, args] of navigation?.calls ?? []) this.#navigate(method, args[0]);
        return;
      }
      default:
        throw new Error(`${action.function} answers with ${String(answer?.type)}`);
    }
  }

  #navigate(method: string, value: unknown): void {
    if (method === 'pushCard') this.stack.push(this.#checked(value));
    else if (method === 'updateCard') this.stack.splice(-1, 1, this.#checked(value));
    else if (method === 'popToRoot') this.stack.splice(1);
    else if (method === 'popCard') this.stack.pop();
    else if (method === 'popToNamedCard') {
      while (this.stack.length > 1 && this.card.name !== value) this.stack.pop();
      if (this.card.name !== value) throw new Error(`no card named ${String(value)} below`);
    } else throw new Error(`navigation ${method} is not known here`);
    this.#typed.clear();
  }
}
