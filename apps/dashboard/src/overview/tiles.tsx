import { useQuery } from '@tanstack/react-query';
import { Link, type LinkProps } from '@tanstack/react-router';
import { useFormatter, useTranslations } from 'use-intl';
import { answerOf, api } from '../api/client';
import { keys } from '../api/keys';
import { type QueueSearch } from '../queue/queue-search';
import { ProblemNote } from '../shell/problem-note';
import { StateBar } from '../states/state-bar';
import { statistics } from './statistics-queries';

/** The numbers that one looks for first, each of which leads to what it counts. */
export const Tiles = () => {
  const t = useTranslations('overview');
  const { data, error } = useQuery(statistics.overview);
  const { data: missing } = useQuery({
    queryKey: [...keys.claims, 'missing'],
    queryFn: () =>
      answerOf(api.GET('/v1/claims', { params: { query: { linkState: 'url_missing', limit: 1, withTotal: true } } })),
  });
  if (!data) return error ? <ProblemNote error={error} /> : null;
  const { claims, links } = data;
  const queue = (search: QueueSearch): LinkProps => ({ to: '/queue', search });
  return (
    <>
      <ul className="tiles">
        <Tile name={t('tiles.claims')} value={claims.total} to={queue({})} />
        <Tile
          name={t('tiles.approval')}
          value={claims.byState['awaiting_approval'] ?? 0}
          to={queue({ state: ['awaiting_approval'] })}
        />
        <Tile
          name={t('tiles.attention')}
          value={claims.attention}
          to={queue({ attention: 'any', sort: 'urgency' })}
          isAlarming
        />
        <Tile name={t('tiles.overdue')} value={claims.overdue} to={queue({ overdue: true })} isAlarming />
        <Tile
          name={t('tiles.missing')}
          value={missing?.total ?? 0}
          to={queue({ linkState: 'url_missing' })}
          isAlarming
        />
        <Tile
          name={t('tiles.dead')}
          value={links.byState['dead'] ?? 0}
          to={{ to: '/links', search: { show: 'dead' } }}
          isAlarming
        />
        <Tile
          name={t('tiles.suspected')}
          value={links.byState['suspected_dead'] ?? 0}
          to={{ to: '/links', search: { show: 'suspected' } }}
          isAlarming
        />
      </ul>
      <section className="surface overview-card" aria-label={t('byState')}>
        <StateBar byState={claims.byState} linkTo={(state) => ({ state: [state] })} />
      </section>
    </>
  );
};

interface TileProps {
  readonly name: string;
  readonly value: number;
  readonly to: LinkProps;
  /** Whether it is bad when there are any. */
  readonly isAlarming?: boolean;
}

const Tile = ({ name, value, to, isAlarming = false }: TileProps) => {
  const format = useFormatter();
  return (
    <li>
      <Link {...to} className="surface tile" data-alarming={isAlarming && value > 0}>
        <span className="tile-value numbers">{format.number(value)}</span>
        <span className="tile-name">{name}</span>
      </Link>
    </li>
  );
};
