import { Container, Stack, Text, Title } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslations } from 'use-intl';
import { usePageTitle } from '../shell/use-page-title';
import { Wordmark } from '../shell/wordmark';
import { showDeskTo } from './session';
import { SignInForm } from './sign-in-form';

/** What whoever is not signed in sees, wherever they wanted to go. */
export const SignInPage = () => {
  const t = useTranslations('signIn');
  usePageTitle(t('title'));
  const queryClient = useQueryClient();
  return (
    <Container component="main" size={420} pt="14dvh" pb="xl">
      <Stack gap="lg">
        <Wordmark size={36} />
        <Title order={1} size="h3">
          {t('title')}
        </Title>
        <SignInForm
          onSignedIn={(session) => {
            showDeskTo(queryClient, session);
          }}
        />
        <Text size="sm" className="faint">
          {t('whereFrom')}
        </Text>
      </Stack>
    </Container>
  );
};
