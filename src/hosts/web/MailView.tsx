import { Badge, Button, makeStyles, mergeClasses, tokens, Tooltip } from '@fluentui/react-components';
import { ArrowLeftRegular, AttachRegular, DeleteRegular } from '@fluentui/react-icons';
import { useContext, useEffect, useId, useMemo, useRef, useState, type RefObject } from 'react';
import type { Evidence, Person, Span } from '../../core';
import type { KeptMail } from '../../ports/kept-mails';
import { shownBy } from '../../view/evidence-model';
import { stringsFor } from '../../view/strings';
import { MIDDLE, TALL, useLayoutStyles, WIDE } from './layout-styles';
import { longDate } from './mail-dates';
import { layoutMail } from './mail-layout';
import { MailBody } from './MailBody';
import { cutRuns, marksIn } from './marked-runs';
import { MarkedText } from './MarkedText';
import { PageLanguageContext, usePageWords } from './page-context';
import type { WebMailHost } from './web-mail-host';

const useStyles = makeStyles({
  scroller: {
    padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalL}`,
    [MIDDLE]: { padding: `${tokens.spacingVerticalXXL} clamp(20px, 4vw, 48px)` },
    [TALL]: { flexGrow: 1, minHeight: '120px', overflowY: 'auto' },
  },
  tools: { display: 'flex', justifyContent: 'space-between', marginBottom: tokens.spacingVerticalS },
  subject: {
    margin: 0,
    maxWidth: '40ch',
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
    [WIDE]: { fontSize: tokens.fontSizeBase600, lineHeight: tokens.lineHeightBase600 },
    overflowWrap: 'anywhere',
    ':focus': { outline: 'none' },
  },
  top: {
    display: 'flex',
    alignItems: 'flex-start',
    justifyContent: 'space-between',
    columnGap: tokens.spacingHorizontalM,
  },
  header: {
    marginBottom: tokens.spacingVerticalXL,
    paddingBottom: tokens.spacingVerticalL,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  who: { margin: `${tokens.spacingVerticalM} 0 0`, overflowWrap: 'anywhere' },
  name: { fontWeight: tokens.fontWeightSemibold },
  quiet: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    color: tokens.colorNeutralForeground2,
    overflowWrap: 'anywhere',
  },
  badges: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
    marginTop: tokens.spacingVerticalS,
  },
});

const nameAndAddress = ({ name, email }: Person): string =>
  name === '' || email === '' ? name + email : `${name} <${email}>`;

interface MailViewProps {
  readonly mail: KeptMail;
  readonly evidence: readonly Evidence[];
  readonly host: WebMailHost;
  readonly headingRef: RefObject<HTMLHeadingElement | null>;
  readonly onBack: () => void;
  readonly onRemove: (key: string) => void;
}

/** One mail as text, never as live HTML, with the evidence marked. Mounted anew for each mail. */
export function MailView({ mail, evidence, host, headingRef, onBack, onRemove }: MailViewProps) {
  const styles = useStyles();
  const frame = useLayoutStyles();
  const page = usePageWords();
  const words = page.mail;
  const language = useContext(PageLanguageContext);
  const hintId = useId();
  const article = useRef<HTMLElement>(null);
  const layout = useMemo(() => layoutMail(mail), [mail]);
  const asked = useAskedSpan(host, evidence, article);

  const meaningOf = (piece: Evidence): string => shownBy(piece.signal, stringsFor(language));
  const subject = mail.subject || page.list.noSubject;
  const subjectMarks = marksIn('subject', evidence, asked, null);
  return (
    <article ref={article} className={styles.scroller} aria-labelledby={`${hintId}-subject`}>
      <div className={mergeClasses(styles.tools, frame.onlyMiddle)}>
        <Button appearance="subtle" size="small" icon={<ArrowLeftRegular />} onClick={onBack}>
          {page.views.back}
        </Button>
      </div>
      <header className={styles.header}>
        <div className={styles.top}>
          <h2 ref={headingRef} id={`${hintId}-subject`} tabIndex={-1} className={styles.subject} dir="auto">
            <MarkedText
              runs={cutRuns(subject, 0, subject.length, subjectMarks)}
              evidence={evidence}
              meaningOf={meaningOf}
              hintId={hintId}
              onPick={host.pickEvidence}
            />
          </h2>
          <Tooltip content={words.remove} relationship="label">
            <Button appearance="subtle" icon={<DeleteRegular />} onClick={() => onRemove(mail.key)} />
          </Tooltip>
        </div>
        <p className={styles.who} dir="auto">
          <span className={styles.name}>{mail.from?.name || mail.from?.email || page.list.noSender}</span>
          {mail.from !== null && mail.from.name !== '' && mail.from.email !== '' && ` <${mail.from.email}>`}
        </p>
        {mail.sentAt !== null && <p className={styles.quiet}>{longDate(mail.sentAt, language)}</p>}
        <People label={words.to} people={mail.to} />
        <People label={words.cc} people={mail.cc} />
        <div className={styles.badges}>
          {mail.origin === 'sample' && <Badge appearance="tint">{words.sample}</Badge>}
          {mail.origin === 'pasted' && <Badge appearance="tint">{words.pasted}</Badge>}
          {mail.hasAttachments && (
            <Badge appearance="tint" color="informative" icon={<AttachRegular />}>
              {words.attachments}
            </Badge>
          )}
        </div>
        {layout.isHtml && <p className={styles.quiet}>{words.htmlAsText}</p>}
      </header>
      <p id={hintId} hidden>
        {words.markHint}
      </p>
      <MailBody
        layout={layout}
        evidence={evidence}
        asked={asked}
        hintId={hintId}
        meaningOf={meaningOf}
        onPick={host.pickEvidence}
      />
    </article>
  );
}

function People({ label, people }: { readonly label: string; readonly people: readonly Person[] }) {
  const styles = useStyles();
  if (people.length === 0) return null;
  return (
    <p className={styles.quiet} dir="auto">
      {label}: {people.map(nameAndAddress).join(', ')}
    </p>
  );
}

/** The words spoken of now: the pane asked for them (then they are scrolled into sight) or the seller picked them. */
function useAskedSpan(
  host: WebMailHost,
  evidence: readonly Evidence[],
  article: RefObject<HTMLElement | null>,
): Span | null {
  const [request, setRequest] = useState<{ readonly span: Span } | null>(null);
  const [picked, setPicked] = useState<Span | null>(null);
  useEffect(
    () =>
      host.onEvidenceAsked((span) => {
        setPicked(null);
        setRequest({ span });
      }),
    [host],
  );
  useEffect(() => host.onEvidencePicked((index) => setPicked(evidence[index] ?? null)), [host, evidence]);
  useEffect(() => {
    if (request === null) return;
    const mark = article.current?.querySelector<HTMLElement>('[data-asked]');
    if (!mark) return;
    const isCalm = matchMedia('(prefers-reduced-motion: reduce)').matches;
    mark.scrollIntoView({ block: 'center', behavior: isCalm ? 'auto' : 'smooth' });
    // On a phone the reading gives way to the mail; the focus must not stay behind in what is hidden.
    if (document.activeElement?.getClientRects().length === 0) mark.focus({ preventScroll: true });
  }, [request, article]);
  return picked ?? request?.span ?? null;
}
