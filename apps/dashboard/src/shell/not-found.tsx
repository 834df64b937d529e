import { Anchor, Container, Text, Title } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';

/** An address that is no page. */
export const NotFound = () => {
  const t = useTranslations('shell');
  return (
    <Container py="xl">
      <Title order={1} size="h2">
        {t('notFound')}
      </Title>
      <Text mt="sm">
        <Anchor component={Link} to="/articles">
          {t('toArticles')}
        </Anchor>
      </Text>
    </Container>
  );
};
