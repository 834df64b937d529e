import { Group } from '@mantine/core';
import { useTranslations } from 'use-intl';
import { type Attention } from '../api/types';

/** A flag: somebody should look. */
export const AttentionShape = ({ size = 14 }: { readonly size?: number }) => (
  <svg className="mark attention" width={size} height={size} viewBox="0 0 16 16" aria-hidden="true">
    <path d="M3 15V1.5h9.5L10 5.5l2.5 4H4.8V15z" fill="currentColor" />
  </svg>
);

/** What is raised on a claim. */
export const AttentionMarks = ({ attention }: { readonly attention: readonly Attention[] }) => {
  const t = useTranslations('attention');
  return attention.map((kind) => (
    <Group key={kind} gap={6} wrap="nowrap" component="span" display="inline-flex" className="attention">
      <AttentionShape />
      <span className="state-name">{t(kind)}</span>
    </Group>
  ));
};
