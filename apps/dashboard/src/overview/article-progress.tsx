import { Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useFormatter, useTranslations } from 'use-intl';
import { answerOf, api } from '../api/client';
import { keys } from '../api/keys';
import { type Article } from '../api/types';
import { Card } from './card';

const SHOWN = 6;

/** How much of the newest articles is decided. */
export const ArticleProgress = () => {
  const t = useTranslations('overview');
  const { data } = useQuery({
    queryKey: [...keys.articles, 'newest'],
    queryFn: () => answerOf(api.GET('/v1/articles', { params: { query: { limit: SHOWN } } })),
  });
  return (
    <Card title={t('articles')}>
      {data?.items.map((article) => (
        <Progress key={article.id} article={article} />
      ))}
    </Card>
  );
};

const Progress = ({ article }: { readonly article: Article }) => {
  const t = useTranslations('overview');
  const untitled = useTranslations('articles');
  const format = useFormatter();
  const { data } = useQuery({
    queryKey: [...keys.article(article.id), 'coverage'],
    queryFn: () =>
      answerOf(api.GET('/v1/articles/{articleId}/coverage', { params: { path: { articleId: article.id } } })),
  });
  if (!data) return null;
  const { decided, total, share } = data.claims;
  return (
    <div className="progress">
      <Text size="sm" lineClamp={1}>
        <Link to="/articles/$articleId" params={{ articleId: article.id }} className="count-link">
          {article.title ?? untitled('untitled')}
        </Link>
      </Text>
      <div className="progress-line" aria-hidden="true">
        <span style={{ width: `${String((share ?? 0) * 100)}%` }} />
      </div>
      <Text size="xs" className="faint numbers">
        {t('coverage', { decided, total, share: format.number(share ?? 0, { style: 'percent' }) })}
        {data.atRisk > 0 && <span className="attention"> · {t('atRisk', { count: data.atRisk })}</span>}
      </Text>
    </div>
  );
};
