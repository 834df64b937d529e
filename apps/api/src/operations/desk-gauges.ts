import { type DeskFigures, type DeskFiguresQuery } from '@app/application';
import { type GaugeSource } from '@app/observability';

/** What the desk as a whole stands at; every API process tells the same. */
export const deskGauges = (figures: DeskFiguresQuery): GaugeSource<DeskFigures> => ({
  name: 'desk',
  read: () => figures.run(),
  gauges: [
    {
      name: 'claimdesk_claims',
      help: 'Claims by review state, and by whether attention is raised on them',
      labels: ['state', 'attention'],
      values: ({ claims }) =>
        claims.map(({ state, attention, count }) => ({
          labels: { state, attention: attention ? 'raised' : 'none' },
          value: count,
        })),
    },
    {
      name: 'claimdesk_claims_overdue',
      help: 'Claims that wait for information which was due by now',
      values: ({ overdue }) => [{ value: overdue }],
    },
    {
      name: 'claimdesk_links',
      help: 'Links by state',
      labels: ['state'],
      values: ({ links }) => links.map(({ state, count }) => ({ labels: { state }, value: count })),
    },
  ],
});
