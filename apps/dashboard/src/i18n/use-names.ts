import { useCallback } from 'react';
import { type NamespaceKeys, type NestedKeyOf, useMessages } from 'use-intl';
import { type Messages } from './language';

/** Part of the messages that names what the API has words of its own for, such as `events`. */
type Namespace = NamespaceKeys<Messages, NestedKeyOf<Messages>>;

/** Names what the API has words of its own for; what it gained since is shown by its own word. */
export const useNames = (namespace: Namespace): ((word: string) => string) => {
  const messages = useMessages();
  return useCallback(
    (word) => {
      let names: unknown = messages;
      for (const part of [...namespace.split('.'), word])
        names = (names as Record<string, unknown> | undefined)?.[part];
      return typeof names === 'string' ? names : word.replaceAll('_', ' ');
    },
    [messages, namespace],
  );
};
