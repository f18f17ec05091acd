import { Button, Field, makeStyles, Textarea, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { OwnPhrase } from '../core/model';
import { ownPhrasePlace, problemText } from '../view/own-phrase-model';
import { ownPhrasesFile, readOwnPhrases } from '../view/own-phrases';
import { stringsFor } from '../view/strings';
import { ownPhraseWords } from '../view/strings/own-phrases';
import { writingAttributes } from '../view/writing-attributes';
import { Notice } from './Notice';
import { OwnPhraseForm } from './OwnPhraseForm';
import { usePaneLanguage } from './pane-words-context';
import { useCardStyles } from './use-card-styles';
import type { ReplyHabits } from './use-reply-habits';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM, minWidth: 0 },
});

const FRESH: OwnPhrase = { language: 'en', move: 'calm', use: 'instead', text: '' };
/** As much as anybody's phrases take; a longer paste is no file of ours. */
const LONGEST_FILE = 100_000;

/** What the seller is doing with his phrases. */
type Doing =
  | { readonly kind: 'looking' }
  | { readonly kind: 'editing'; readonly at: number | null }
  | { readonly kind: 'importing' }
  | { readonly kind: 'exporting' };

/** The seller's own phrases: add, change, delete, take to another device and bring in. */
export function OwnPhrases({ habits }: { readonly habits: ReplyHabits }) {
  const styles = useStyles();
  const card = useCardStyles();
  const paneLanguage = usePaneLanguage();
  const strings = stringsFor(paneLanguage);
  const words = ownPhraseWords(paneLanguage);
  const [doing, setDoing] = useState<Doing>({ kind: 'looking' });
  const [said, setSaid] = useState<{
    readonly tone: 'good' | 'problem';
    readonly lines: readonly string[];
  } | null>(null);
  const [pasted, setPasted] = useState('');
  const { ownPhrases: phrases } = habits;
  const keep = (next: readonly OwnPhrase[], good: readonly string[], problems: readonly string[] = []) => {
    if (!habits.setOwnPhrases(next)) {
      setSaid({ tone: 'problem', lines: [words.full] });
      return;
    }
    const lines = [...good, ...problems];
    setSaid(lines.length === 0 ? null : { tone: problems.length > 0 ? 'problem' : 'good', lines });
    setDoing({ kind: 'looking' });
  };
  const addFromFile = () => {
    const read = readOwnPhrases(pasted);
    const known = new Set(phrases.map((phrase) => JSON.stringify(phrase)));
    const fresh = read.phrases.filter((phrase) => !known.has(JSON.stringify(phrase)));
    const problems = read.problems.map((problem) => problemText(problem, words));
    if (read.phrases.length === 0) {
      setSaid({ tone: 'problem', lines: problems });
      return;
    }
    keep([...phrases, ...fresh], [words.imported(fresh.length)], problems);
    setPasted('');
  };
  return (
    <div className={styles.root}>
      <p className={card.caption}>{words.about}</p>
      {phrases.length === 0 && <p className={card.caption}>{words.none}</p>}
      <ul className={card.list} aria-label={strings.pane.editing.ownPhrases}>
        {phrases.map((phrase, at) => (
          <li key={`${String(at)} ${phrase.text}`}>
            <p className={card.caption}>{ownPhrasePlace(phrase, strings, words)}</p>
            <p className={card.text} {...writingAttributes(phrase.language, null)}>
              {phrase.text}
            </p>
            <div className={card.row}>
              <Button
                size="small"
                aria-label={words.changeOne(phrase.text)}
                onClick={() => {
                  setDoing({ kind: 'editing', at });
                }}
              >
                {words.change}
              </Button>
              <Button
                size="small"
                appearance="subtle"
                aria-label={words.removeOne(phrase.text)}
                onClick={() => {
                  keep(
                    phrases.filter((_each, index) => index !== at),
                    [],
                  );
                }}
              >
                {words.remove}
              </Button>
            </div>
          </li>
        ))}
      </ul>
      {doing.kind === 'editing' && (
        <OwnPhraseForm
          key={String(doing.at)}
          start={(doing.at === null ? undefined : phrases[doing.at]) ?? FRESH}
          onCancel={() => {
            setDoing({ kind: 'looking' });
          }}
          onSave={(phrase) => {
            const { at } = doing;
            keep(
              at === null
                ? [...phrases, phrase]
                : phrases.map((each, index) => (index === at ? phrase : each)),
              [],
            );
          }}
        />
      )}
      {doing.kind === 'importing' && (
        <div className={styles.root}>
          <Field label={words.pasteFile} size="small">
            <Textarea
              rows={4}
              maxLength={LONGEST_FILE}
              value={pasted}
              onChange={(_event, data) => {
                setPasted(data.value);
              }}
            />
          </Field>
          <input
            type="file"
            accept=".json,application/json"
            aria-label={words.importFile}
            onChange={(event) => {
              const file = event.target.files?.[0];
              void file?.text().then((text) => {
                setPasted(text.slice(0, LONGEST_FILE));
              });
            }}
          />
          <div className={card.row}>
            <Button size="small" appearance="primary" onClick={addFromFile}>
              {words.read}
            </Button>
            <Button
              size="small"
              onClick={() => {
                setDoing({ kind: 'looking' });
              }}
            >
              {words.cancel}
            </Button>
          </div>
        </div>
      )}
      {doing.kind === 'exporting' && (
        <Field label={words.copyByHand} size="small">
          <Textarea
            readOnly
            rows={6}
            value={ownPhrasesFile(phrases)}
            onFocus={(event) => {
              event.target.select();
            }}
          />
        </Field>
      )}
      <div role="status">{said !== null && <Notice tone={said.tone} text={said.lines.join(' ')} />}</div>
      {doing.kind !== 'editing' && (
        <div className={card.row}>
          <Button
            size="small"
            onClick={() => {
              setSaid(null);
              setDoing({ kind: 'editing', at: null });
            }}
          >
            {words.add}
          </Button>
          <Button
            size="small"
            appearance="subtle"
            onClick={() => {
              setSaid(null);
              setDoing({ kind: 'importing' });
            }}
          >
            {words.importFile}
          </Button>
          {phrases.length > 0 && (
            <Button
              size="small"
              appearance="subtle"
              onClick={() => {
                setSaid(null);
                setDoing({ kind: 'exporting' });
              }}
            >
              {words.exportFile}
            </Button>
          )}
        </div>
      )}
    </div>
  );
}
