import { Field, Input, makeStyles, Select, Spinner, tokens } from '@fluentui/react-components';
import { lazy, Suspense } from 'react';
import { Disclosure } from './Disclosure';
import { usePaneWords } from './pane-words-context';
import { THEME_CHOICES, type ThemeChoice } from './pane-theme';
import { useCardStyles } from './use-card-styles';
import { LANGUAGE_CHOICES, type LanguageChoice, type TasteControl } from './use-pane-settings';
import type { ReplyHabits } from './use-reply-habits';

/** Few open it, and nobody at once: the first paint need not wait for it. */
const OwnPhrases = lazy(async () => ({ default: (await import('./OwnPhrases')).OwnPhrases }));

const useStyles = makeStyles({
  select: { minWidth: 0, '& > select': { minWidth: 0 } },
  input: { minWidth: 0 },
  spaced: { rowGap: tokens.spacingVerticalM },
});

interface SettingsPanelProps {
  readonly control: TasteControl;
  readonly habits: ReplyHabits;
}

/** Language, look, the seller's name and his own phrases. */
export function SettingsPanel({ control, habits }: SettingsPanelProps) {
  const styles = useStyles();
  const card = useCardStyles();
  const { settings: words, editing } = usePaneWords();
  const { taste } = control;
  const languages: Readonly<Record<LanguageChoice, string>> = {
    auto: words.languageAuto,
    en: words.english,
    'zh-CN': words.chinese,
  };
  const themes: Readonly<Record<ThemeChoice, string>> = {
    auto: words.themeAuto,
    light: words.light,
    dark: words.dark,
    contrast: words.contrast,
  };
  return (
    <section aria-label={words.open} className={card.card}>
      <div className={card.columns}>
        <Field label={words.language} size="small">
          <Select
            className={styles.select}
            value={taste.language}
            onChange={(_event, data) => {
              control.setLanguage(data.value as LanguageChoice);
            }}
          >
            {LANGUAGE_CHOICES.map((choice) => (
              <option key={choice} value={choice}>
                {languages[choice]}
              </option>
            ))}
          </Select>
        </Field>
        <Field label={words.theme} size="small">
          <Select
            className={styles.select}
            value={taste.theme}
            onChange={(_event, data) => {
              control.setTheme(data.value as ThemeChoice);
            }}
          >
            {THEME_CHOICES.map((choice) => (
              <option key={choice} value={choice}>
                {themes[choice]}
              </option>
            ))}
          </Select>
        </Field>
      </div>
      <Field label={words.sellerName} hint={words.sellerNameHint} size="small">
        <Input
          className={styles.input}
          value={taste.sellerName}
          autoComplete="name"
          onChange={(_event, data) => {
            control.setSellerName(data.value);
          }}
        />
      </Field>
      <Disclosure label={editing.ownPhrases}>
        <Suspense fallback={<Spinner size="tiny" />}>
          <OwnPhrases habits={habits} />
        </Suspense>
      </Disclosure>
      <div role="status">
        {(control.notKept || habits.notKept) && <p className={card.caption}>{words.notKept}</p>}
      </div>
      <p className={card.caption}>{words.privacy}</p>
    </section>
  );
}
