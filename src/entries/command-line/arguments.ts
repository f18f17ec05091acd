import { parseArgs } from 'node:util';
import { PANE_LANGUAGES, type PaneLanguage } from '../../core/model';
import { messageOf } from './fault';

/** What the user typed behind the command. */
export interface Arguments {
  /** Paths; `-` is standard input. Empty = standard input. */
  readonly files: readonly string[];
  readonly jsonl: boolean;
  readonly draft: boolean;
  readonly help: boolean;
  readonly paneLanguage: PaneLanguage;
}

/** The command was typed wrongly; the message says how. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** @throws UsageError for unknown options and wrong values */
export function argumentsFrom(typed: readonly string[]): Arguments {
  const { values, positionals } = parsed(typed);
  const paneLanguage = values['pane-language'] ?? 'en';
  if (!isPaneLanguage(paneLanguage)) {
    throw new UsageError(`--pane-language must be ${PANE_LANGUAGES.join(' or ')}, not "${paneLanguage}"`);
  }
  return {
    files: positionals,
    jsonl: values.jsonl === true,
    draft: values.draft === true,
    help: values.help === true,
    paneLanguage,
  };
}

function parsed(typed: readonly string[]) {
  try {
    return parseArgs({
      args: [...typed],
      allowPositionals: true,
      options: {
        jsonl: { type: 'boolean' },
        draft: { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
        'pane-language': { type: 'string' },
      },
    });
  } catch (cause) {
    const message = messageOf(cause);
    // Node adds advice for authors of scripts behind the first sentence.
    throw new UsageError(message.split(/\. |\n/, 1)[0] ?? message);
  }
}

function isPaneLanguage(text: string): text is PaneLanguage {
  return (PANE_LANGUAGES as readonly string[]).includes(text);
}
