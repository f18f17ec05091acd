import { createContext, useContext } from 'react';
import type { PaneLanguage } from '../../core';
import { pageWords, type PageWords } from './strings';

/** The seller's language. */
export const PageLanguageContext = createContext<PaneLanguage>('en');

/** The words of the page in that language. */
export const usePageWords = (): PageWords => pageWords(useContext(PageLanguageContext));
