import { createContext, useContext } from 'react';
import type { PaneLanguage } from '../core/model';
import { stringsFor, type PaneStrings } from '../view/strings';

const LanguageContext = createContext<PaneLanguage>('en');

export const PaneLanguageProvider = LanguageContext.Provider;

export const usePaneLanguage = (): PaneLanguage => useContext(LanguageContext);

/** The pane's fixed words (headings, buttons) in the seller's language. */
export const usePaneWords = (): PaneStrings['pane'] => stringsFor(usePaneLanguage()).pane;
