import type en from './en.json';

/** The messages of one language; English has them all, and every other language must. */
export type Messages = typeof en;

/** Languages of the desk, each by its own name. */
export const LANGUAGES = { en: 'English', de: 'Deutsch' } as const;

export type Language = keyof typeof LANGUAGES;

const KEPT_AS = 'claimdesk.language';

const isLanguage = (text: string | null | undefined): text is Language =>
  text !== null && text !== undefined && text in LANGUAGES;

/** What was chosen here before, or else what the browser asks for. */
export const preferredLanguage = (): Language => {
  const asked = [localStorage.getItem(KEPT_AS), ...navigator.languages.map((tag) => tag.split('-')[0])];
  return asked.find(isLanguage) ?? 'en';
};

export const keepLanguage = (language: Language): void => {
  localStorage.setItem(KEPT_AS, language);
};

/** Each language is a file of its own, so that nobody loads what they cannot read. */
export const loadMessages = async (language: Language): Promise<Messages> => {
  const { default: messages } = language === 'de' ? await import('./de.json') : await import('./en.json');
  return messages;
};

declare module 'use-intl' {
  interface AppConfig {
    Locale: Language;
    Messages: Messages;
  }
}
