import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { EditRegular } from '@fluentui/react-icons';
import { useRef, useState } from 'react';
import type { BlankId, SentenceEdit } from '../core/model';
import type { BlankModel, SentenceModel, WrittenReply } from '../view/reply-model';
import { BlankInput } from './BlankInput';
import { usePaneLanguage, usePaneWords } from './pane-words-context';
import { SentenceEditor } from './SentenceEditor';
import { useCardStyles } from './use-card-styles';

/** More suggestions than this crowd the sentence; the rest stay in the input's own list. */
const MOST_BUTTONS = 3;

const useStyles = makeStyles({
  draft: {
    margin: 0,
    padding: 0,
    listStyleType: 'none',
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalM,
  },
  heading: { display: 'block', marginBottom: '2px', color: tokens.colorBrandForeground1 },
  sentence: {
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase500,
    margin: 0,
    // The theme says left; Arabic begins on the right.
    textAlign: 'start',
  },
  gloss: {
    paddingInlineStart: tokens.spacingHorizontalS,
    borderLeft: `2px solid ${tokens.colorNeutralStroke2}`,
  },
  line: { display: 'flex', alignItems: 'flex-start', columnGap: tokens.spacingHorizontalXS },
  words: { flexGrow: 1, minWidth: 0 },
  edit: { minWidth: 'auto', flexShrink: 0, color: tokens.colorNeutralForeground3 },
  suggestions: { marginTop: tokens.spacingVerticalXS },
});

interface SentenceViewProps {
  readonly sentence: SentenceModel;
  readonly written: WrittenReply;
  readonly onFill: (blank: BlankId, value: string) => void;
  /** Null takes an edit back. */
  readonly onEdit: (place: Omit<SentenceEdit, 'text'>, text: string | null) => void;
}

/** The blanks of a sentence that are open and for which the mail holds a fitting value; each once. */
function openWithSuggestions(sentence: SentenceModel): BlankModel[] {
  const blanks = sentence.parts.flatMap((part) => (part.kind === 'blank' ? [part.blank] : []));
  return blanks.filter(
    (blank, index) =>
      blank.value === '' &&
      blank.suggestions.length > 0 &&
      blanks.findIndex((other) => other.id === blank.id) === index,
  );
}

function inputOf(within: Element, label: string): HTMLInputElement | undefined {
  const inputs = within.closest('li')?.querySelectorAll('input') ?? [];
  return [...inputs].find((input) => input.getAttribute('aria-label') === label);
}

function SentenceView({ sentence, written, onFill, onEdit }: SentenceViewProps) {
  const styles = useStyles();
  const card = useCardStyles();
  const paneLanguage = usePaneLanguage();
  const offered = openWithSuggestions(sentence);
  const words = usePaneWords().editing;
  const [isEditing, setIsEditing] = useState(false);
  const itemRef = useRef<HTMLLIElement>(null);
  const close = () => {
    setIsEditing(false);
    // The editor goes away; the keyboard goes on where it came from.
    requestAnimationFrame(() => {
      itemRef.current?.querySelector<HTMLElement>('[data-edit]')?.focus();
    });
  };
  return (
    <li ref={itemRef}>
      {sentence.heading !== null && (
        <span className={`${card.caption} ${styles.heading}`}>{sentence.heading}</span>
      )}
      {isEditing ? (
        <SentenceEditor
          sentence={sentence}
          written={written}
          onCancel={close}
          onRestore={() => {
            onEdit(sentence.place, null);
            close();
          }}
          onSave={(text) => {
            if (text.trim() !== sentence.text.trim()) onEdit(sentence.place, text);
            close();
          }}
        />
      ) : (
        <div className={styles.line}>
          <p className={`${styles.sentence} ${styles.words}`} {...written.writing}>
            {sentence.parts.map((part, index) =>
              part.kind === 'words' ? (
                part.text
              ) : (
                <BlankInput
                  key={`${part.blank.id} ${String(index)}`}
                  blank={part.blank}
                  language={written.tag}
                  onFill={(value) => {
                    onFill(part.blank.id, value);
                  }}
                />
              ),
            )}
          </p>
          <Button
            data-edit
            size="small"
            appearance="subtle"
            className={styles.edit}
            icon={<EditRegular />}
            aria-label={words.edit(sentence.text)}
            title={words.edit(sentence.text)}
            onClick={() => {
              setIsEditing(true);
            }}
          />
        </div>
      )}
      {sentence.badge !== null && <p className={card.caption}>{sentence.badge}</p>}
      {sentence.gloss !== null && (
        <p className={`${card.caption} ${styles.gloss}`} lang={paneLanguage} dir="ltr">
          {sentence.gloss}
        </p>
      )}
      {offered.map((blank) => (
        <div key={blank.id} className={`${card.row} ${styles.suggestions}`}>
          {blank.suggestions.slice(0, MOST_BUTTONS).map((suggestion) => (
            <Button
              key={suggestion.value}
              size="small"
              aria-label={suggestion.label}
              onClick={(event) => {
                // The buttons go away once the blank is filled; the keyboard goes on in the blank itself.
                inputOf(event.currentTarget, blank.label)?.focus();
                onFill(blank.id, suggestion.value);
              }}
            >
              {suggestion.value}
            </Button>
          ))}
        </div>
      ))}
    </li>
  );
}

interface DraftTextProps {
  readonly written: WrittenReply;
  readonly label: string;
  readonly onFill: (blank: BlankId, value: string) => void;
  readonly onEdit: SentenceViewProps['onEdit'];
}

/** The reply, sentence by sentence, each with its meaning in the seller's language. */
export function DraftText({ written, label, onFill, onEdit }: DraftTextProps) {
  const styles = useStyles();
  return (
    <ul aria-label={label} className={styles.draft}>
      {written.sentences.map((sentence) => (
        <SentenceView
          key={sentence.key}
          sentence={sentence}
          written={written}
          onFill={onFill}
          onEdit={onEdit}
        />
      ))}
    </ul>
  );
}
