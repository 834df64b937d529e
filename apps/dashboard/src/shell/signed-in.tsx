import { Center, Loader } from '@mantine/core';
import { useTranslations } from 'use-intl';
import { useSessionQuery } from '../session/session';
import { SignInPage } from '../session/sign-in-page';
import { ProblemNote } from './problem-note';
import { Shell } from './shell';

/** Every page of the desk, for whoever is signed in; whoever is not is asked for a key, and comes out where they wanted to go. */
export const SignedIn = () => {
  const t = useTranslations('shell');
  const { data: session, error, isPending } = useSessionQuery();
  if (isPending)
    return (
      <Center component="main" h="100dvh">
        <Loader aria-label={t('loading')} />
      </Center>
    );
  if (error)
    return (
      <Center component="main" h="100dvh" p="md">
        <ProblemNote error={error} />
      </Center>
    );
  return session ? <Shell /> : <SignInPage />;
};
