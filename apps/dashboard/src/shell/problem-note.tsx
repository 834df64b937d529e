import { ApiProblem } from '@app/api-client';
import { Alert, List, Text } from '@mantine/core';
import { useTranslations } from 'use-intl';

/** What went wrong, in the words of the desk where it has some. */
export const ProblemNote = ({ error }: { readonly error: Error }) => {
  const t = useTranslations('problems');
  const problem = error instanceof ApiProblem ? error.problem : null;
  return (
    <Alert color="red" variant="light" title={problem?.title ?? t('unreachable')} role="alert">
      <Text size="sm">{problem?.detail ?? t('tryAgain')}</Text>
      {problem?.errors && problem.errors.length > 0 && (
        <List size="sm" mt="xs">
          {problem.errors.map(({ pointer, detail }) => (
            <List.Item key={pointer}>
              <code>{pointer.replace(/^#\//, '')}</code> {detail}
            </List.Item>
          ))}
        </List>
      )}
    </Alert>
  );
};
