import { useDocumentTitle } from '@mantine/hooks';

/** Names the page in the browser's window, so that several can be told apart. */
export const usePageTitle = (name: string | null | undefined): void => {
  useDocumentTitle(name == null ? 'Claimdesk' : `${name} · Claimdesk`);
};
