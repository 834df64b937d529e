import { Modal, Stack, Text } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslations } from 'use-intl';
import { goOnAs } from './session';
import { SignInForm } from './sign-in-form';

/** Asks for a key again above the page that somebody is on, so that nothing they typed there is lost. */
export const SessionOver = () => {
  const t = useTranslations('signIn');
  const queryClient = useQueryClient();
  return (
    <Modal opened onClose={() => undefined} withCloseButton={false} closeOnEscape={false} title={t('over')}>
      <Stack>
        <Text size="sm">{t('goOn')}</Text>
        <SignInForm
          onSignedIn={(session) => {
            void goOnAs(queryClient, session);
          }}
        />
      </Stack>
    </Modal>
  );
};
