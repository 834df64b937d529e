import { Button, Container, PasswordInput, Stack, Text, Title } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { usePageTitle } from '../shell/use-page-title';
import { ProblemNote } from '../shell/problem-note';
import { Wordmark } from '../shell/wordmark';
import { showDeskTo, signIn } from './session';

/** Asks for an API key, once; the browser carries a session from then on. */
export const SignInPage = () => {
  const t = useTranslations('signIn');
  usePageTitle(t('title'));
  const queryClient = useQueryClient();
  const [apiKey, setApiKey] = useState('');
  const signingIn = useMutation({
    mutationFn: signIn,
    onSuccess: (session) => {
      showDeskTo(queryClient, session);
    },
  });
  return (
    <Container component="main" size={420} pt="14dvh" pb="xl">
      <Stack gap="lg">
        <Wordmark size={36} />
        <Title order={1} size="h3">
          {t('title')}
        </Title>
        <form
          onSubmit={(event) => {
            event.preventDefault();
            signingIn.mutate(apiKey.trim());
          }}
        >
          <Stack>
            <PasswordInput
              label={t('apiKey')}
              description={t('hint')}
              value={apiKey}
              onChange={(event) => {
                setApiKey(event.currentTarget.value);
              }}
              autoComplete="current-password"
              visibilityToggleButtonProps={{ 'aria-label': t('show') }}
              required
              autoFocus
            />
            {signingIn.error && <ProblemNote error={signingIn.error} />}
            <Button type="submit" loading={signingIn.isPending}>
              {t('submit')}
            </Button>
          </Stack>
        </form>
        <Text size="sm" className="faint">
          {t('whereFrom')}
        </Text>
      </Stack>
    </Container>
  );
};
