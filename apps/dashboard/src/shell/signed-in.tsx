import { Center, Loader } from '@mantine/core';
import { lazy, Suspense } from 'react';
import { useTranslations } from 'use-intl';
import { useSessionIsOver, useSessionQuery } from '../session/session';
import { ProblemNote } from './problem-note';
import { Shell } from './shell';

const SignInPage = lazy(() => import('../session/sign-in-page').then((module) => ({ default: module.SignInPage })));

const SessionOver = lazy(() => import('../session/session-over').then((module) => ({ default: module.SessionOver })));

/** Every page of the desk, for whoever is signed in; whoever is not is asked for a key, and comes out where they wanted to go. */
export const SignedIn = () => {
  const t = useTranslations('shell');
  const { data: session, error, isPending } = useSessionQuery();
  const isOver = useSessionIsOver();
  if (isPending)
    return (
      <Center component="main" h="100dvh">
        <Loader aria-label={t('loading')} />
      </Center>
    );
  if (error && session === undefined)
    return (
      <Center component="main" h="100dvh" p="md">
        <ProblemNote error={error} />
      </Center>
    );
  if (session) {
    return (
      <>
        <Shell />
        {isOver && (
          <Suspense>
            <SessionOver />
          </Suspense>
        )}
      </>
    );
  }
  return (
    <Suspense>
      <SignInPage />
    </Suspense>
  );
};
