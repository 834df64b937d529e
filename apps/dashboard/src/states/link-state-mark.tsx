import { Group } from '@mantine/core';
import { type ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { type CitationState } from './states';

type Standing = 'good' | 'unsure' | 'bad' | 'none';

const STANDINGS: Readonly<Record<CitationState, Standing>> = {
  alive: 'good',
  wobbly: 'unsure',
  suspected_dead: 'unsure',
  needs_person: 'unsure',
  dead: 'bad',
  url_missing: 'bad',
  unchecked: 'none',
  not_checkable: 'none',
};

/** Two rings of a chain for what holds, and what has become of them for what does not. */
const SHAPES: Readonly<Record<Standing, ReactNode>> = {
  good: (
    <path
      d="M6.5 9.5a2.8 2.8 0 0 0 4 0l2.7-2.7a2.8 2.8 0 0 0-4-4L8 4m1.5 2.5a2.8 2.8 0 0 0-4 0L2.8 9.2a2.8 2.8 0 0 0 4 4L8 12"
      fill="none"
      strokeWidth="1.8"
      stroke="currentColor"
      strokeLinecap="round"
    />
  ),
  unsure: (
    <path
      d="M8 1.5 15 14H1zm0 4.5v4m0 1.3v1.2"
      fill="none"
      strokeWidth="1.7"
      stroke="currentColor"
      strokeLinejoin="round"
    />
  ),
  bad: <path d="m3 3 10 10M13 3 3 13" fill="none" strokeWidth="2.4" stroke="currentColor" strokeLinecap="round" />,
  none: <circle cx="8" cy="8" r="5" fill="none" strokeWidth="1.8" stroke="currentColor" strokeDasharray="2.5 2.5" />,
};

/** How a link stands: a shape and a name. */
export const LinkStateMark = ({ state }: { readonly state: CitationState }) => {
  const t = useTranslations('linkStates');
  const standing = STANDINGS[state];
  return (
    <Group gap={6} wrap="nowrap" component="span" display="inline-flex" style={{ color: `var(--link-${standing})` }}>
      <svg className="mark" width={16} height={16} viewBox="0 0 16 16" aria-hidden="true">
        {SHAPES[standing]}
      </svg>
      <span className="state-name">{t(state)}</span>
    </Group>
  );
};
