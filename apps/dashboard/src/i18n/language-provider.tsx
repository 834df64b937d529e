import { type ReactNode, useCallback, useEffect, useMemo, useState } from 'react';
import { IntlProvider } from 'use-intl';
import { LanguageContext } from './language-context';
import { keepLanguage, type Language, loadMessages, type Messages } from './language';

/** Shows its children in the language that was chosen, and lets it be chosen anew. */
export const LanguageProvider = (props: {
  readonly language: Language;
  readonly messages: Messages;
  readonly children: ReactNode;
}) => {
  const [{ language, messages }, show] = useState(props);
  const choose = useCallback((chosen: Language) => {
    keepLanguage(chosen);
    void loadMessages(chosen).then((loaded) => {
      show((shown) => ({ ...shown, language: chosen, messages: loaded }));
    });
  }, []);
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  const choice = useMemo(() => ({ language, choose }), [language, choose]);
  return (
    <LanguageContext value={choice}>
      <IntlProvider locale={language} messages={messages} timeZone={Intl.DateTimeFormat().resolvedOptions().timeZone}>
        {props.children}
      </IntlProvider>
    </LanguageContext>
  );
};
