import { Button } from '@mantine/core';
import { lazy, Suspense, useState } from 'react';
import { useSession } from '../session/session';

const PersonMenu = lazy(() => import('./person-menu').then((module) => ({ default: module.PersonMenu })));

/** Says who is signed in; the menu behind it is loaded when it is first asked for. */
export const PersonButton = () => {
  const { actor } = useSession();
  const [isAsked, ask] = useState(false);
  const button = (
    <Button
      variant="default"
      size="compact-sm"
      className="person"
      aria-haspopup="menu"
      onClick={() => {
        ask(true);
      }}
    >
      {actor.name}
    </Button>
  );
  if (!isAsked) return button;
  return (
    <Suspense fallback={button}>
      <PersonMenu>{button}</PersonMenu>
    </Suspense>
  );
};
