import { createContext, useContext } from 'react';
import { type Language } from './language';

/** The language that is shown, and how to choose another. */
export interface LanguageChoice {
  readonly language: Language;
  readonly choose: (language: Language) => void;
}

export const LanguageContext = createContext<LanguageChoice | null>(null);

export const useLanguage = (): LanguageChoice => {
  const choice = useContext(LanguageContext);
  if (!choice) throw new Error('There is no language here.');
  return choice;
};
