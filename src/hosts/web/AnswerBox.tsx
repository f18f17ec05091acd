import { Button, Checkbox, mergeClasses, Textarea, useId } from '@fluentui/react-components';
import {
  ArrowHookUpLeftRegular,
  ArrowHookUpRightRegular,
  ChevronDownRegular,
  ChevronUpRegular,
  CopyRegular,
  DeleteRegular,
  EditRegular,
  SaveRegular,
  WarningRegular,
} from '@fluentui/react-icons';
import { useEffect, useRef, useState } from 'react';
import type { CheckFinding, FloorPrice, Reading } from '../../core';
import type { KeptMail } from '../../ports/kept-mails';
import type { Checker } from '../../view/checker';
import type { Answer, AnswerDesk } from './answer-desk';
import { AnswerCheck } from './AnswerCheck';
import { useAnswerStyles } from './answer-styles';
import { draftFile, hasOthers } from './draft-file';
import { usePageWords } from './page-context';
import { saveFile } from './save-file';
import type { WebMailHost } from './web-mail-host';

const OPEN_BLANK = /\[_{2,}\]/g;

interface AnswerBoxProps {
  readonly mail: KeptMail;
  readonly answer: Answer;
  readonly desk: AnswerDesk;
  readonly host: WebMailHost;
  /** Null while the mail is being read. */
  readonly reading: Reading | null;
  /** Lowest price the seller's numbers allow; null when the desk was not used. */
  readonly floor: FloorPrice | null;
  readonly checker: Checker;
  readonly sellerName: string;
}

/** Where the reply lands: edit it, copy it, or save it as a draft that a mail program opens. Mounted anew for each mail. */
export function AnswerBox(props: AnswerBoxProps) {
  const { mail, answer, desk, host, reading, floor, checker, sellerName } = props;
  const styles = useAnswerStyles();
  const words = usePageWords().answer;
  const headingId = useId('answer');
  const box = useRef<HTMLElement>(null);
  const area = useRef<HTMLTextAreaElement>(null);
  const [isOpen, setOpen] = useState(answer.text !== '');
  const [discarded, setDiscarded] = useState<Answer | null>(null);
  const [said, setSaid] = useState('');
  const recipient = mail.replyTo ?? mail.from;
  const blanks = answer.text.match(OPEN_BLANK)?.length ?? 0;

  const reveal = (): void => {
    setOpen(true);
    setSaid('');
    setDiscarded(null);
    // The box may only just be opening.
    requestAnimationFrame(() => {
      area.current?.focus({ preventScroll: true });
      area.current?.setSelectionRange(0, 0);
      if (area.current) area.current.scrollTop = 0;
      box.current?.scrollIntoView({ block: 'nearest' });
    });
  };
  useEffect(() => host.onInserted(reveal), [host]);

  const copy = (): void => {
    host.copyText(answer.text).then(
      () => setSaid(words.copied),
      () => setSaid(words.copyFailed),
    );
  };
  const save = (): void => {
    const { name, content } = draftFile(mail, answer);
    saveFile(name, content, 'message/rfc822');
    setSaid(words.saved(name));
  };
  const discard = (): void => {
    setDiscarded(answer);
    desk.discard(mail.key);
    setSaid(words.discarded);
    area.current?.focus();
  };
  const bringBack = (): void => {
    if (discarded !== null) desk.restore(mail.key, discarded);
    setDiscarded(null);
    setSaid('');
    area.current?.focus();
  };
  const showWords = ({ start, end }: CheckFinding): void => {
    const text = area.current;
    if (text === null) return;
    text.focus();
    text.setSelectionRange(start, end);
    // A browser scrolls to the caret only while somebody types; the share of the text above is near enough.
    text.scrollTop = (text.scrollHeight * start) / Math.max(1, text.value.length) - text.clientHeight / 2;
  };
  const foldAway = (): void => {
    setOpen(false);
    // The button pressed goes with the box; the one that brings it back is the only one left.
    requestAnimationFrame(() => box.current?.querySelector('button')?.focus());
  };

  const name = recipient?.name || recipient?.email || '';
  const heading = (
    <h2 id={headingId} className={styles.heading} dir="auto">
      {name === '' ? words.region : words.to(name)}
    </h2>
  );
  if (!isOpen) {
    return (
      <section ref={box} aria-labelledby={headingId} className={styles.box}>
        <div className={styles.row}>
          {heading}
          <Button
            icon={answer.text === '' ? <EditRegular /> : <ChevronUpRegular />}
            aria-expanded={false}
            onClick={reveal}
          >
            {answer.text === '' ? words.write : words.unfold}
          </Button>
        </div>
        {answer.text === '' && <p className={styles.quiet}>{words.empty}</p>}
      </section>
    );
  }
  return (
    <section ref={box} aria-labelledby={headingId} className={mergeClasses(styles.box, styles.open)}>
      <div className={styles.row}>
        {heading}
        {answer.before !== null && (
          <Button
            size="small"
            appearance="subtle"
            icon={answer.before.isUndone ? <ArrowHookUpRightRegular /> : <ArrowHookUpLeftRegular />}
            onClick={() => desk.toggleInsertion(mail.key)}
          >
            {answer.before.isUndone ? words.redoInsertion : words.undoInsertion}
          </Button>
        )}
        <Button
          size="small"
          appearance="subtle"
          icon={<ChevronDownRegular />}
          aria-expanded={true}
          aria-label={words.fold}
          onClick={foldAway}
        />
      </div>
      <Textarea
        className={styles.text}
        textarea={{ ref: area, className: styles.area, dir: 'auto' }}
        aria-label={words.label}
        placeholder={words.placeholder}
        resize="none"
        value={answer.text}
        onChange={(_, { value }) => desk.write(mail.key, value)}
      />
      {blanks > 0 && (
        <p className={mergeClasses(styles.quiet, styles.warning)}>
          <WarningRegular aria-hidden="true" />
          {words.openBlanks(blanks)}
        </p>
      )}
      <AnswerCheck
        mail={mail}
        reading={reading}
        floor={floor}
        text={answer.text}
        toAll={answer.toAll}
        sellerName={sellerName}
        checker={checker}
        onPick={showWords}
      />
      {answer.text !== '' && (recipient === null || recipient.email === '') && (
        <p className={styles.quiet}>{words.noRecipient}</p>
      )}
      <div className={styles.row}>
        <Button
          appearance="primary"
          icon={<SaveRegular />}
          disabled={answer.text.trim() === ''}
          onClick={save}
        >
          {words.save}
        </Button>
        <Button icon={<CopyRegular />} disabled={answer.text.trim() === ''} onClick={copy}>
          {words.copy}
        </Button>
        {hasOthers(mail) && (
          <Checkbox
            label={words.toAll}
            checked={answer.toAll}
            onChange={(_, { checked }) => desk.setToAll(mail.key, checked === true)}
          />
        )}
        {answer.text !== '' && (
          <Button appearance="subtle" icon={<DeleteRegular />} onClick={discard}>
            {words.discard}
          </Button>
        )}
        {discarded !== null && (
          <Button appearance="subtle" onClick={bringBack}>
            {words.undo}
          </Button>
        )}
      </div>
      <p role="status" className={styles.quiet}>
        {said}
      </p>
    </section>
  );
}
