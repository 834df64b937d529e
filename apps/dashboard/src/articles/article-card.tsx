import { Group, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { type Article } from '../api/types';
import { StateBar } from '../states/state-bar';

/** One article of the list: what it is, and how far its claims are. */
export const ArticleCard = ({ article }: { readonly article: Article }) => {
  const t = useTranslations('articles');
  return (
    <div className="surface article-card">
      <Link to="/articles/$articleId" params={{ articleId: article.id }} className="article-card-title anywhere">
        {article.title ?? t('untitled')}
      </Link>
      <Text size="sm" className="faint" mt={2} mb="sm">
        {[article.byline, article.publishedAt?.slice(0, 10)].filter(Boolean).join(' · ')}
      </Text>
      <StateBar byState={article.claimsByState} linkTo={(state) => ({ article: article.id, state: [state] })} />
      <Group gap="md" mt="xs">
        {article.missingUrlCount > 0 && (
          <Link to="/queue" search={{ article: article.id, linkState: 'url_missing' }} className="attention count-link">
            <Text size="sm" component="span">
              {t('missing', { count: article.missingUrlCount })}
            </Text>
          </Link>
        )}
        {article.publishedSince !== null && (
          <Text size="sm" className="faint">
            {t('published')}
          </Text>
        )}
      </Group>
    </div>
  );
};
