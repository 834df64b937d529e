import { Group } from '@mantine/core';
import { type ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { type ReviewState } from '../api/types';

/** What is drawn inside a box of 16 by 16. No two states share an outline, so that none is told by its colour alone. */
const SHAPES: Readonly<Record<ReviewState, ReactNode>> = {
  pending: <circle cx="8" cy="8" r="5.5" fill="none" strokeWidth="2" stroke="currentColor" />,
  in_review: (
    <>
      <circle cx="8" cy="8" r="5.5" fill="none" strokeWidth="2" stroke="currentColor" />
      <path d="M8 2.5a5.5 5.5 0 0 1 0 11z" fill="currentColor" />
    </>
  ),
  needs_info: (
    <>
      <path d="M3 2h10M3 14h10" strokeWidth="2" stroke="currentColor" />
      <path d="M4 2.5c0 3 4 4 4 5.5s-4 2.5-4 5.5h8c0-3-4-4-4-5.5s4-2.5 4-5.5z" fill="currentColor" />
    </>
  ),
  awaiting_approval: <path d="M2 13.5 8 2.5l6 11z" fill="currentColor" />,
  verified: (
    <>
      <circle cx="8" cy="8" r="7" fill="currentColor" />
      <path d="m4.5 8.3 2.5 2.4 4.5-5" fill="none" strokeWidth="2" className="mark-inside" />
    </>
  ),
  disputed: (
    <>
      <path d="M8 .7 15.3 8 8 15.3.7 8z" fill="currentColor" />
      <path d="m5.7 5.7 4.6 4.6m0-4.6-4.6 4.6" strokeWidth="2" className="mark-inside" />
    </>
  ),
  unverifiable: (
    <>
      <path d="M1.5 1.5h13v13h-13z" fill="currentColor" />
      <path
        d="M5.7 6a2.3 2.3 0 1 1 3.3 2.2c-.7.3-1 .6-1 1.5m0 1.3v1.5"
        fill="none"
        strokeWidth="1.7"
        className="mark-inside"
      />
    </>
  ),
  not_checkable: <path d="M2 6.5h12v3H2z" fill="currentColor" />,
  withdrawn: (
    <>
      <circle cx="8" cy="8" r="5.5" fill="none" strokeWidth="2" stroke="currentColor" />
      <path d="m4 12 8-8" strokeWidth="2" stroke="currentColor" />
    </>
  ),
};

/** The shape of a state alone, for where its name stands beside it or is told otherwise. */
export const StateShape = ({ state, size = 16 }: { readonly state: ReviewState; readonly size?: number }) => (
  <svg
    className="mark"
    width={size}
    height={size}
    viewBox="0 0 16 16"
    aria-hidden="true"
    style={{ color: `var(--state-${state})` }}
  >
    {SHAPES[state]}
  </svg>
);

/** A state: its shape and its name. */
export const StateMark = ({ state }: { readonly state: ReviewState }) => {
  const t = useTranslations('states');
  return (
    <Group gap={6} wrap="nowrap" component="span" display="inline-flex" style={{ color: `var(--state-${state})` }}>
      <StateShape state={state} />
      <span className="state-name">{t(state)}</span>
    </Group>
  );
};
