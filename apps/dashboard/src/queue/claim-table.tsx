import { Checkbox, Text } from '@mantine/core';
import { useWindowVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useRef } from 'react';
import { useFormatter, useNow, useTranslations } from 'use-intl';
import { type Claim } from '../api/types';
import { ClaimLink } from '../desk/claim-link';
import { AttentionMarks } from '../states/attention-mark';
import { LinkStateMark } from '../states/link-state-mark';
import { StateMark } from '../states/state-mark';
import { type CitationState } from '../states/states';
import { ArticleName } from './article-name';

/** What is first to be said of a claim's links, worst first. */
const WORST_FIRST: readonly CitationState[] = [
  'url_missing',
  'dead',
  'needs_person',
  'suspected_dead',
  'wobbly',
  'unchecked',
  'not_checkable',
  'alive',
];

interface ClaimTableProps {
  readonly claims: readonly Claim[];
  readonly total: number;
  readonly isLoaded: boolean;
  readonly chosen: ReadonlyMap<string, Claim>;
  readonly currentIndex: number | null;
  /** Null for those who can do nothing with a selection. */
  readonly onToggle: ((claim: Claim) => void) | null;
  readonly onToggleAll: () => void;
  /** Called when the end comes into sight. */
  readonly onEnd: () => void;
}

/** Claims as rows, of which only those in sight are on the page, so that thousands stay smooth. */
export const ClaimTable = (props: ClaimTableProps) => {
  const { claims, total, isLoaded, chosen, currentIndex, onToggle, onToggleAll, onEnd } = props;
  const t = useTranslations('queue');
  const body = useRef<HTMLDivElement>(null);
  const rows = useWindowVirtualizer({
    count: claims.length,
    estimateSize: () => 76,
    overscan: 12,
    scrollMargin: body.current?.offsetTop ?? 0,
    getItemKey: (index) => claims[index]?.id ?? index,
  });
  const shown = rows.getVirtualItems();
  const last = shown.at(-1)?.index ?? -1;
  useEffect(() => {
    if (last >= claims.length - 20) onEnd();
  });
  useEffect(() => {
    if (currentIndex !== null) rows.scrollToIndex(currentIndex, { align: 'auto' });
  }, [currentIndex, rows]);
  return (
    <div role="table" aria-label={t('title')} aria-rowcount={total + 1} className="surface claim-table">
      <div role="rowgroup">
        <div role="row" aria-rowindex={1} className="claim-row claim-table-head">
          <div role="columnheader" className="cell-choose">
            {onToggle && (
              <Checkbox
                size="xs"
                aria-label={t('chooseAll')}
                checked={chosen.size > 0}
                indeterminate={chosen.size > 0 && chosen.size < claims.length}
                onChange={onToggleAll}
              />
            )}
          </div>
          {(['state', 'claim', 'link', 'assignee', 'age'] as const).map((name) => (
            <div key={name} role="columnheader" className={`cell-${name}`}>
              {t(`columns.${name}`)}
            </div>
          ))}
        </div>
      </div>
      {isLoaded && claims.length === 0 && (
        <Text p="md" className="faint">
          {t('none')}
        </Text>
      )}
      <div role="rowgroup" ref={body} className="claim-rows" style={{ height: rows.getTotalSize() }}>
        {shown.map(({ index, key, start }) => {
          const claim = claims[index];
          return claim ? (
            <div
              key={key}
              role="row"
              aria-rowindex={index + 2}
              data-index={index}
              ref={rows.measureElement}
              className="claim-row"
              data-current={index === currentIndex}
              data-chosen={chosen.has(claim.id)}
              style={{ transform: `translateY(${String(start - rows.options.scrollMargin)}px)` }}
            >
              <ClaimCells claim={claim} isChosen={chosen.has(claim.id)} onToggle={onToggle} />
            </div>
          ) : null;
        })}
      </div>
    </div>
  );
};

interface ClaimCellsProps {
  readonly claim: Claim;
  readonly isChosen: boolean;
  readonly onToggle: ((claim: Claim) => void) | null;
}

const ClaimCells = ({ claim, isChosen, onToggle }: ClaimCellsProps) => {
  const t = useTranslations('queue');
  const format = useFormatter();
  const now = useNow({ updateInterval: 60_000 });
  const since = new Date(claim.stateSince);
  const standings = new Set(claim.citations.map(({ link }): CitationState => link?.state ?? 'url_missing'));
  const worst = WORST_FIRST.find((state) => standings.has(state));
  return (
    <>
      <div role="cell" className="cell-choose">
        {onToggle && (
          <Checkbox
            size="xs"
            aria-label={t('choose', { claim: claim.text })}
            checked={isChosen}
            onChange={() => {
              onToggle(claim);
            }}
          />
        )}
      </div>
      <div role="cell" className="cell-state">
        <StateMark state={claim.state} />
        <AttentionMarks attention={claim.attention} />
      </div>
      <div role="cell" className="cell-claim">
        <ClaimLink claim={claim} className="claim-link" />
        <Text size="xs" className="faint" lineClamp={1}>
          <ArticleName articleId={claim.articleId} />
          {claim.attribution?.speaker != null && ` · ${claim.attribution.speaker}`}
        </Text>
      </div>
      <div role="cell" className="cell-link">
        {worst && <LinkStateMark state={worst} />}
      </div>
      <div role="cell" className="cell-assignee">
        {claim.assignee?.name}
      </div>
      <div role="cell" className="cell-age">
        <time
          dateTime={claim.stateSince}
          title={format.dateTime(since, { dateStyle: 'medium', timeStyle: 'short' })}
          className="numbers"
        >
          {format.relativeTime(since, { now: since > now ? since : now, style: 'narrow' })}
        </time>
        {claim.dueAt !== null && (
          <Text size="xs" className={new Date(claim.dueAt) < now ? 'attention' : 'faint'}>
            {t('due', { time: format.dateTime(new Date(claim.dueAt), { dateStyle: 'medium' }) })}
          </Text>
        )}
      </div>
    </>
  );
};
