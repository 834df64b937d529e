import { Button, PasswordInput, Stack } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { type Session } from '../api/types';
import { ProblemNote } from '../shell/problem-note';
import { signIn } from './session';

/** Asks for an API key, once; the browser carries a session from then on. */
export const SignInForm = ({ onSignedIn }: { readonly onSignedIn: (session: Session) => void }) => {
  const t = useTranslations('signIn');
  const [apiKey, setApiKey] = useState('');
  const signingIn = useMutation({ mutationFn: signIn, onSuccess: onSignedIn });
  return (
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
          data-autofocus
        />
        {signingIn.error && <ProblemNote error={signingIn.error} />}
        <Button type="submit" loading={signingIn.isPending}>
          {t('submit')}
        </Button>
      </Stack>
    </form>
  );
};
