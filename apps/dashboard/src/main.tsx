import '@mantine/core/styles.css';
import './theme/desk.css';
import { MantineProvider } from '@mantine/core';
import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { queryClient } from './api/query-client';
import { loadMessages, preferredLanguage } from './i18n/language';
import { LanguageProvider } from './i18n/language-provider';
import { router } from './router';
import { theme } from './theme/theme';

/** What style elements need so that the browser takes them; the API gives every page its own. */
const styleNonce = (): string => document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]')?.nonce ?? '';

// The library that keeps the page from scrolling behind a dialog has its style's nonce from here.
Object.assign(globalThis, { __webpack_nonce__: styleNonce() });

const show = async (root: HTMLElement): Promise<void> => {
  const language = preferredLanguage();
  const messages = await loadMessages(language);
  createRoot(root).render(
    <StrictMode>
      <MantineProvider theme={theme} defaultColorScheme="auto" getStyleNonce={styleNonce}>
        <LanguageProvider language={language} messages={messages}>
          <QueryClientProvider client={queryClient}>
            <RouterProvider router={router} />
          </QueryClientProvider>
        </LanguageProvider>
      </MantineProvider>
    </StrictMode>,
  );
};

const root = document.getElementById('root');
if (root) void show(root);
