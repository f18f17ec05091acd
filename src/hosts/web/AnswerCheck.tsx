import { makeStyles } from '@fluentui/react-components';
import { useContext, useMemo } from 'react';
import {
  answeredMail,
  type CheckContext,
  type CheckFinding,
  type FloorPrice,
  type Person,
  type Reading,
} from '../../core';
import { CheckCard } from '../../pane/CheckCard';
import { useCheck } from '../../pane/use-check';
import type { KeptMail } from '../../ports/kept-mails';
import type { Checker } from '../../view/checker';
import { TALL } from './layout-styles';
import { PageLanguageContext } from './page-context';

const useStyles = makeStyles({
  // Where columns scroll on their own the text being written keeps its place.
  card: { [TALL]: { flexShrink: 0, maxHeight: '38%', overflowY: 'auto' } },
});

interface AnswerCheckProps {
  readonly mail: KeptMail;
  /** Null while the mail is being read. */
  readonly reading: Reading | null;
  readonly floor: FloorPrice | null;
  readonly text: string;
  readonly toAll: boolean;
  readonly sellerName: string;
  readonly checker: Checker;
  /** Called only while the finding's words still stand where they were found. */
  readonly onPick: (finding: CheckFinding) => void;
}

/** The check before sending, beside the text in the answer box. */
export function AnswerCheck(props: AnswerCheckProps) {
  const { mail, reading, floor, text, toAll, sellerName, checker, onPick } = props;
  const styles = useStyles();
  const paneLanguage = useContext(PageLanguageContext);
  const context = useMemo<CheckContext>(() => {
    const main = mail.replyTo ?? mail.from;
    const recipients: readonly Person[] = [
      ...(main === null ? [] : [main]),
      // Who answers under another address is still greeted by the sender's name.
      ...(mail.replyTo !== null && mail.from !== null ? [mail.from] : []),
      ...(toAll ? [...mail.to, ...mail.cc] : []),
    ];
    return {
      answering: reading === null ? null : answeredMail(mail, reading),
      recipients,
      floor,
      privateWords: [],
      sellerAtFault: false,
      sellerName,
    };
  }, [mail, reading, floor, toAll, sellerName]);
  const check = useCheck(checker, text, context);
  if (check.findings === null && !check.hasFailed) return null;
  return (
    <CheckCard
      className={styles.card}
      check={check}
      paneLanguage={paneLanguage}
      onPick={(finding) => {
        if (text.slice(finding.start, finding.end) === finding.quote) onPick(finding);
      }}
    />
  );
}
