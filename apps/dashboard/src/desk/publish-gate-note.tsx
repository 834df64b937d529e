import { Badge, Button, List, Popover, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { answerOf, api } from '../api/client';
import { keys } from '../api/keys';
import { type Claim } from '../api/types';

/** Whether the article may be published, and what is in the way; every claim that is can be gone to. */
export const PublishGateNote = ({
  articleId,
  claims,
}: {
  readonly articleId: string;
  readonly claims: readonly Claim[];
}) => {
  const t = useTranslations('gate');
  const { data: gate } = useQuery({
    queryKey: [...keys.article(articleId), 'publish-gate'],
    queryFn: () => answerOf(api.GET('/v1/articles/{articleId}/publish-gate', { params: { path: { articleId } } })),
  });
  if (!gate) return null;
  const findings = [...gate.blockers, ...gate.warnings];
  return (
    <Popover width={340} position="bottom-start" withArrow trapFocus>
      <Popover.Target>
        <Button
          size="compact-sm"
          variant="default"
          leftSection={<span aria-hidden="true">{gate.publishable ? '✓' : '✕'}</span>}
        >
          {gate.publishable ? t('open') : t('closed')}
        </Button>
      </Popover.Target>
      <Popover.Dropdown>
        {findings.length === 0 && <Text size="sm">{t('nothing')}</Text>}
        {findings.map(({ code, claimIds }) => (
          <div key={code}>
            <Text size="sm" fw={600} component="h2">
              {t(`codes.${code}`)}{' '}
              <Badge size="sm" variant="default">
                {claimIds.length}
              </Badge>
            </Text>
            <List size="xs" mb="xs">
              {claimIds.slice(0, 5).map((id) => (
                <List.Item key={id}>
                  <Link from="/articles/$articleId" search={{ claim: id }} replace resetScroll={false}>
                    {excerptOf(claims.find((claim) => claim.id === id)?.text ?? id)}
                  </Link>
                </List.Item>
              ))}
            </List>
          </div>
        ))}
      </Popover.Dropdown>
    </Popover>
  );
};

const excerptOf = (text: string): string => (text.length > 60 ? `${text.slice(0, 58)}…` : text);
