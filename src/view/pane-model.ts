import type { Offer, PaneLanguage, Reading, ReplyPlan, ReplyWishes, SellerChoices } from '../core/model';
import type { HostAbilities, HostErrorCode, UnreadableReason } from '../ports/mail-host';
import { correctionModel, type CorrectionModel } from './correction-model';
import type { GlossedDraft } from './engine';
import { evidenceModel, type EvidenceModel } from './evidence-model';
import { replyModel, type ReplyModel } from './reply-model';
import { stringsFor, type PaneStrings } from './strings';
import type { StateWords } from './strings/pane-words';
import { subtextOf } from './subtext';
import { isUnread, verdictModel, type VerdictModel } from './verdict-model';

/** Everything known about the open mail once it is read. */
export interface ReadMail {
  readonly reading: Reading;
  readonly plan: ReplyPlan;
  readonly possibleOffers: readonly Offer[];
  readonly wishes: ReplyWishes;
  /** Null while the draft is being written. */
  readonly glossed: GlossedDraft | null;
  readonly choices: SellerChoices;
  readonly abilities: HostAbilities;
}

/** What is the case in the mail program and in the engine. */
export type Situation =
  | { readonly kind: 'loading' }
  | { readonly kind: 'none' }
  | { readonly kind: 'unreadable'; readonly reason: UnreadableReason }
  | { readonly kind: 'host-failed'; readonly code: HostErrorCode }
  | { readonly kind: 'reading-failed' }
  | { readonly kind: 'read'; readonly mail: ReadMail };

export interface AdviceModel {
  readonly dos: readonly string[];
  readonly donts: readonly string[];
  /** Written rules whose absence the conflict shows. */
  readonly rules: readonly string[];
}

export interface MailModel {
  readonly kind: 'mail';
  readonly verdict: VerdictModel;
  /** Null where there is nothing to decode. */
  readonly subtext: string | null;
  readonly advice: AdviceModel;
  readonly evidence: EvidenceModel;
  readonly correction: CorrectionModel;
  readonly reply: ReplyModel;
}

export interface StateModel extends StateWords {
  readonly kind: 'state';
  readonly tone: 'quiet' | 'problem';
  readonly canRetry: boolean;
}

export type PaneModel = { readonly kind: 'loading'; readonly text: string } | StateModel | MailModel;

function mailModel(mail: ReadMail, paneLanguage: PaneLanguage, strings: PaneStrings): MailModel {
  const { reading, plan, choices } = mail;
  const { advice } = strings;
  const unread = isUnread(reading);
  return {
    kind: 'mail',
    verdict: verdictModel(reading, strings),
    subtext: unread ? null : subtextOf(reading, paneLanguage),
    advice: {
      dos: unread ? [] : plan.dos.map((key) => advice.dos[key]),
      donts: unread ? [] : plan.donts.map((key) => advice.donts[key]),
      rules: unread ? [] : plan.missingRules.map((key) => advice.rules[key]),
    },
    evidence: evidenceModel(reading, strings),
    correction: correctionModel(reading, choices, strings),
    reply: replyModel(mail, strings),
  };
}

/** Everything the pane shows, decided; the pane only renders it. */
export function paneModel(situation: Situation, paneLanguage: PaneLanguage): PaneModel {
  const strings = stringsFor(paneLanguage);
  const { states } = strings.pane;
  const state = (words: StateWords, tone: StateModel['tone']): StateModel => ({
    kind: 'state',
    tone,
    ...words,
    canRetry: tone === 'problem',
  });
  switch (situation.kind) {
    case 'loading':
      return { kind: 'loading', text: states.loading };
    case 'none':
      return state(states.none, 'quiet');
    case 'unreadable':
      return state(states.unreadable[situation.reason], 'quiet');
    case 'host-failed':
      return state(states.hostError[situation.code], 'problem');
    case 'reading-failed':
      return state(states.readingFailed, 'problem');
    case 'read':
      return mailModel(situation.mail, paneLanguage, strings);
  }
}
