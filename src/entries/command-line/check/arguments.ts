import { parseArgs } from 'node:util';
import { PANE_LANGUAGES, type FloorPrice, type PaneLanguage } from '../../../core/model';
import { UsageError } from '../arguments';
import { messageOf } from '../fault';

/** What the user typed behind the command. */
export interface CheckArguments {
  /** Paths; `-` is standard input. Empty = standard input. */
  readonly files: readonly string[];
  readonly json: boolean;
  readonly help: boolean;
  /** Path of the customer's mail that is answered. */
  readonly answering: string | null;
  readonly floor: FloorPrice | null;
  readonly paneLanguage: PaneLanguage;
}

/** @throws UsageError for unknown options and wrong values */
export function checkArgumentsFrom(typed: readonly string[]): CheckArguments {
  const { values, positionals } = parsed(typed);
  const paneLanguage = PANE_LANGUAGES.find((language) => language === (values['pane-language'] ?? 'en'));
  if (paneLanguage === undefined) {
    throw new UsageError(
      `--pane-language must be ${PANE_LANGUAGES.join(' or ')}, not "${values['pane-language'] ?? ''}"`,
    );
  }
  return {
    files: positionals,
    json: values.json === true,
    help: values.help === true,
    answering: values.answering ?? null,
    floor: values.floor === undefined ? null : floorFrom(values.floor),
    paneLanguage,
  };
}

/** @throws UsageError unless it is an amount and a currency, in either order */
function floorFrom(text: string): FloorPrice {
  const trimmed = text.trim();
  const [, before, code, after] =
    /^(?:(\d+(?:[.,]\d+)?)\s*)?([A-Za-z]{3})(?:\s*(\d+(?:[.,]\d+)?))?$/.exec(trimmed) ?? [];
  const amount = before ?? after;
  if (code === undefined || amount === undefined || (before !== undefined && after !== undefined)) {
    throw new UsageError(`--floor must be an amount and a currency such as "12.50 USD", not "${text}"`);
  }
  return { amount: Number(amount.replace(',', '.')), currency: code.toUpperCase() };
}

function parsed(typed: readonly string[]) {
  try {
    return parseArgs({
      args: [...typed],
      allowPositionals: true,
      options: {
        json: { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
        answering: { type: 'string' },
        floor: { type: 'string' },
        'pane-language': { type: 'string' },
      },
    });
  } catch (cause) {
    const message = messageOf(cause);
    // Node adds advice for authors of scripts behind the first sentence.
    throw new UsageError(message.split(/\. |\n/, 1)[0] ?? message);
  }
}
