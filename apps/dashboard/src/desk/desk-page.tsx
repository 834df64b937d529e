import { Button, Group, Loader, Text, Title } from '@mantine/core';
import { useDisclosure, useHotkeys } from '@mantine/hooks';
import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { lazy, Suspense, useEffect } from 'react';
import { useTranslations } from 'use-intl';
import { type Claim } from '../api/types';
import { useHasRole } from '../session/session';
import { ProblemNote } from '../shell/problem-note';
import { usePageTitle } from '../shell/use-page-title';
import { REVIEW_STATES } from '../states/states';
import { ArticleHead } from './article-head';
import { ArticleText } from './article-text';
import { ClaimPanel } from './claim-panel';
import { useDesk } from './use-desk';
import { useSelectedWords } from './use-selected-words';
import './desk-page.css';

const AddClaim = lazy(() => import('./add-claim').then((module) => ({ default: module.AddClaim })));

const HAS_ITS_OWN_ESCAPE = '[role="dialog"], [role="menu"], [role="listbox"], form';

/** States in which a claim still asks for work. */
const OPEN = new Set<Claim['state']>(['pending', 'in_review', 'needs_info', 'awaiting_approval']);

/** The desk: the article as it reads, and beside it the claim that is looked at. */
export const DeskPage = () => {
  const t = useTranslations('desk');
  const states = useTranslations('states');
  const { articleId } = useParams({ from: '/articles/$articleId' });
  const { claim: selectedId = null } = useSearch({ from: '/articles/$articleId' });
  const navigate = useNavigate({ from: '/articles/$articleId' });
  const mayAdd = useHasRole('editor');
  const { article, text, claims } = useDesk(articleId);
  const words = useSelectedWords();
  usePageTitle(article.data?.title);
  const [isAdding, adding] = useDisclosure(false);

  const shown = claims.data ?? [];
  const selected = shown.find(({ id }) => id === selectedId) ?? null;
  const select = (claim: Claim | undefined) => {
    if (claim) void navigate({ search: { claim: claim.id }, replace: true, resetScroll: false });
  };
  const step = (by: 1 | -1) => {
    const at = shown.findIndex(({ id }) => id === selectedId);
    select(at < 0 ? shown.at(by === 1 ? 0 : -1) : shown[Math.min(Math.max(at + by, 0), shown.length - 1)]);
  };
  const nextOpen = () => {
    const at = shown.findIndex(({ id }) => id === selectedId);
    select([...shown.slice(at + 1), ...shown.slice(0, at + 1)].find(({ state }) => OPEN.has(state)));
  };
  useHotkeys([
    [
      'j',
      () => {
        step(1);
      },
    ],
    [
      'k',
      () => {
        step(-1);
      },
    ],
    ['n', nextOpen],
    [
      'Escape',
      (event) => {
        // There it closes what is open, or would take away what somebody is typing.
        if (event.target instanceof Element && event.target.closest(HAS_ITS_OWN_ESCAPE)) return;
        void navigate({ search: {}, replace: true, resetScroll: false });
      },
    ],
  ]);
  useEffect(() => {
    if (selectedId === null) return;
    document.querySelector(`[data-claim="${CSS.escape(selectedId)}"]`)?.scrollIntoView({ block: 'nearest' });
  }, [selectedId, text.data]);

  const error = article.error ?? text.error ?? claims.error;
  if (!article.data || !text.data || !claims.data) {
    return error ? <ProblemNote error={error} /> : <Loader aria-label={t('loading')} />;
  }
  return (
    <div className="desk" data-selected={selected !== null}>
      <section className="desk-article" aria-labelledby="article-title">
        {error && <ProblemNote error={error} />}
        <ArticleHead article={article.data} claims={claims.data} />
        <div className="surface desk-text" ref={words.container}>
          <ArticleText
            text={text.data.text}
            language={article.data.language}
            claims={claims.data}
            selectedId={selectedId}
          />
        </div>
        {mayAdd && (
          <Group className="desk-tools" justify="space-between">
            <Text size="sm" className="faint desk-selected-words" lineClamp={1}>
              {words.selection ? t('selected', { words: words.selection.text }) : t('selectHint')}
            </Text>
            <Button size="compact-sm" variant={words.selection ? 'filled' : 'default'} onClick={adding.open}>
              {t('addClaim')}
            </Button>
          </Group>
        )}
      </section>
      <aside className="desk-claim" aria-label={t('claim')}>
        {selected ? (
          <ClaimPanel key={selected.id} listed={selected} claims={shown} onStep={step} />
        ) : (
          <div className="surface desk-nothing">
            <Title order={2} size="h4">
              {t('nothingSelected')}
            </Title>
            <Text size="sm" mt="xs" className="faint">
              {t('howToSelect')}
            </Text>
          </div>
        )}
      </aside>
      {isAdding && (
        <Suspense>
          <AddClaim
            article={article.data}
            text={text.data.text}
            selection={words.selection}
            onClose={adding.close}
            onAdded={select}
          />
        </Suspense>
      )}
      <div hidden>
        {REVIEW_STATES.map((state) => (
          <span key={state} id={`state-${state}`}>
            {states(state)}
          </span>
        ))}
      </div>
    </div>
  );
};
