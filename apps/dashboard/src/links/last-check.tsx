import { Text } from '@mantine/core';
import { useFormatter, useNow, useTranslations } from 'use-intl';
import { type Link } from '../api/types';

/** What the last check of a link found, and the way that it went. */
export const LastCheck = ({ link }: { readonly link: Link }) => {
  const t = useTranslations('checks');
  const format = useFormatter();
  const now = useNow({ updateInterval: 30_000 });
  const check = link.lastCheck;
  if (!check) {
    return (
      <Text size="xs" className="faint">
        {link.checkRequested ? t('underWay') : t('never')}
      </Text>
    );
  }
  const checkedAt = new Date(check.checkedAt);
  return (
    <div>
      <Text size="xs" className="faint">
        {t(`verdicts.${check.verdict}`)} · {check.reason.replaceAll('_', ' ')}
        {check.httpStatus !== null && ` · HTTP ${String(check.httpStatus)}`} ·{' '}
        <time
          dateTime={check.checkedAt}
          title={format.dateTime(checkedAt, { dateStyle: 'medium', timeStyle: 'medium' })}
        >
          {format.relativeTime(checkedAt, { now: checkedAt > now ? checkedAt : now })}
        </time>
      </Text>
      {check.flags.length > 0 && (
        <Text size="xs" className="faint">
          {check.flags.map((flag) => flag.replaceAll('_', ' ')).join(', ')}
        </Text>
      )}
      {check.suggestedUrl !== null && (
        <Text size="xs" className="anywhere">
          {t('suggested', { url: check.suggestedUrl })}
        </Text>
      )}
      {check.hops.length > 1 && (
        <ol className="hops" aria-label={t('hops')}>
          {check.hops.map((hop, index) => (
            <li key={index}>
              {hop.status ?? '–'} {hop.url}
            </li>
          ))}
        </ol>
      )}
    </div>
  );
};
