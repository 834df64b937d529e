import { Title } from '@mantine/core';
import { useTranslations } from 'use-intl';

export const QueuePage = () => {
  const t = useTranslations('shell');
  return (
    <Title order={1} size="h2">
      {t('queue')}
    </Title>
  );
};
