import { CHECK_RULES, type CheckFinding, type CheckRule, type PaneLanguage } from '../core/model';
import { checkWordsFor } from './strings/check-words';

/** What is shown of one rule. */
export interface CheckItem {
  readonly rule: CheckRule;
  readonly grave: boolean;
  /** Says in words how grave it is, for those who see no colour. */
  readonly weight: string;
  readonly title: string;
  readonly why: string;
  readonly instead: string;
  /** The words pointed at, in order of appearance. */
  readonly findings: readonly CheckFinding[];
}

export interface CheckModel {
  readonly title: string;
  /** How much was found, or that nothing was. */
  readonly summary: string;
  readonly isClean: boolean;
  /** Grave ones first, otherwise in order of appearance. */
  readonly items: readonly CheckItem[];
}

/**
 * What the check shows, decided; faces only render it.
 * @param findings null while nothing has been checked yet
 */
export function checkModel(findings: readonly CheckFinding[] | null, paneLanguage: PaneLanguage): CheckModel {
  const words = checkWordsFor(paneLanguage);
  const all = findings ?? [];
  const items = CHECK_RULES.flatMap((rule): CheckItem[] => {
    const own = all.filter((finding) => finding.rule === rule);
    if (own.length === 0) return [];
    const grave = own.some((finding) => finding.grave);
    return [
      {
        rule,
        grave,
        weight: grave ? words.graveLabel : words.adviceLabel,
        ...words.rules[rule],
        findings: own,
      },
    ];
  }).sort(
    (a, b) => Number(b.grave) - Number(a.grave) || (a.findings[0]?.start ?? 0) - (b.findings[0]?.start ?? 0),
  );
  const grave = all.filter((finding) => finding.grave).length;
  return {
    title: words.title,
    summary:
      findings === null
        ? words.nothing
        : all.length === 0
          ? words.clean
          : words.summary(grave, all.length - grave),
    isClean: findings !== null && all.length === 0,
    items,
  };
}

/** Should the hand be stopped on the way to the send button? */
export const hasGraveFinding = (findings: readonly CheckFinding[]): boolean =>
  findings.some(({ grave }) => grave);
