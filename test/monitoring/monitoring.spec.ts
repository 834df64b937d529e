import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { parseExposition } from './exposition';
import { queryFaults } from './query-faults';
import { ALERT_RULES, type Dashboard, DASHBOARDS, DEPLOY, readYaml } from './watched';

const EXPOSED = parseExposition(
  [
    '# TYPE ships gauge',
    'ships{sea="north",app="api"} 3',
    '# TYPE voyages_total counter',
    'voyages_total{sea="north",outcome="ended"} 7',
    '# TYPE voyage_seconds histogram',
    'voyage_seconds_bucket{le="+Inf",sea="north"} 7',
    'voyage_seconds_sum{sea="north"} 70',
    'voyage_seconds_count{sea="north"} 7',
    '',
  ].join('\n'),
);

describe('a query', () => {
  it.each([
    'max by (sea) (ships)',
    'sum by (sea, job) (rate(voyages_total{outcome="ended", instance=~".*"}[$__rate_interval])) > 0',
    'histogram_quantile(0.95, sum by (sea, le) (rate(voyage_seconds_bucket[5m])))',
    'sum by (sea) (voyage_seconds_sum) / sum by (sea) (voyage_seconds_count)',
    'absent(up{job="api"} == 1)',
  ])('has no faults: %s', (query) => {
    expect(queryFaults(query, EXPOSED, query.includes('by (sea') ? '{{sea}}' : '')).toEqual([]);
  });

  it.each([
    ['max by (sea) (boats)', 'there is no metric boats'],
    ['ships > 0 or rate(journeys_total[5m])', 'there is no metric journeys_total'],
    ['rate(voyage_seconds[5m])', 'there is no metric voyage_seconds'],
    ['ships_count', 'there is no metric ships_count'],
    ['{sea="north"}', 'there is no metric (without a name)'],
    ['ships{coast="north"}', 'ships has no label coast'],
    ['max by (coast) (ships)', 'ships has no label coast'],
    ['sum without (coast) (ships)', 'ships has no label coast'],
    ['sum by (le) (voyage_seconds_count)', 'voyage_seconds_count has no label le'],
    ['rate(ships[5m])', 'rate of ships, which is no counter'],
    ['max by (sea (ships)', 'it does not parse at "(ships)"'],
    ['sum(rate(voyages_total[soon]))', 'it does not parse at "soon]))"'],
  ])('has a fault: %s', (query, fault) => {
    expect(queryFaults(query, EXPOSED)).toContain(fault);
  });

  it('has no legend of labels that its result does not have', () => {
    const [fault] = queryFaults('sum by (sea) (voyages_total)', EXPOSED, '{{sea}} {{outcome}}');
    expect(fault).toBe('the result has no label outcome, which is in its legend');
  });
});

describe.each(DASHBOARDS.map((dashboard) => [dashboard.title, dashboard] as const))(
  'the dashboard %s',
  (_, dashboard) => {
    const { file, uid, panels }: Dashboard = dashboard;
    const shown = panels.filter(({ type }) => type !== 'row');
    const { datasources } = readYaml('grafana/provisioning/datasources/prometheus.yml') as {
      datasources: { uid: string; type: string }[];
    };

    it('keeps its address', () => {
      expect(uid).toBe(`claimdesk-${file.replace('.json', '')}`);
    });

    it('has panels of different ids and titles', () => {
      const ids = panels.map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
      const titles = shown.map(({ title, gridPos }) => `${title} ${gridPos.h === 4 ? 'now' : ''}`);
      expect(new Set(titles).size).toBe(titles.length);
    });

    it('asks the data source that is provisioned', () => {
      const [{ type, uid } = { type: '', uid: '' }] = datasources;
      for (const { targets = [], datasource: ofPanel } of shown) {
        expect(targets.length).toBeGreaterThan(0);
        for (const asked of [ofPanel, ...targets.map((target) => target.datasource)])
          expect(asked).toEqual({ type, uid });
      }
    });

    it('says of every panel what it shows, and in which unit', () => {
      for (const { title, description = '', fieldConfig } of shown) {
        expect([title, description]).toEqual([expect.stringMatching(/^[A-Z]/), expect.stringMatching(/^[A-Z\d].*\.$/)]);
        expect([title, fieldConfig?.defaults.unit]).toEqual([title, expect.stringMatching(/./)]);
      }
    });

    it('lays panels out side by side, and none over another', () => {
      const taken = new Set<string>();
      for (const { title, gridPos } of panels) {
        expect([title, gridPos.x + gridPos.w <= 24]).toEqual([title, true]);
        for (let x = gridPos.x; x < gridPos.x + gridPos.w; x += 1) {
          for (let y = gridPos.y; y < gridPos.y + gridPos.h; y += 1) {
            expect([title, taken.has(`${x},${y}`)]).toEqual([title, false]);
            taken.add(`${x},${y}`);
          }
        }
      }
    });
  },
);

it('there is a dashboard for the newsroom and one for operations', () => {
  expect(DASHBOARDS.map(({ title }) => title)).toEqual(['Newsroom', 'Operations']);
});

describe('the alert rules', () => {
  it.each(ALERT_RULES.map((rule) => [rule.alert, rule] as const))(
    '%s says what is the matter and what to do',
    (_, rule) => {
      expect(rule).toMatchObject({
        for: expect.stringMatching(/^\d+[mh]$/),
        labels: { severity: expect.stringMatching(/^(warning|critical)$/) },
        annotations: { summary: expect.stringMatching(/\.$/), description: expect.stringMatching(/\.$/) },
      });
    },
  );

  it('have names of their own', () => {
    const names = ALERT_RULES.map(({ alert }) => alert);
    expect(new Set(names).size).toBe(names.length);
  });
});

const promtool = (...args: readonly string[]) =>
  spawnSync('promtool', args, { cwd: join(DEPLOY, 'prometheus'), encoding: 'utf8' });
const hasPromtool = promtool('--version').status === 0;

// Prometheus's own tool, which Debian has in its package prometheus.
(hasPromtool ? describe : describe.skip)(`promtool${hasPromtool ? '' : ', which is not in PATH,'}`, () => {
  it('takes the configuration and the rules', () => {
    const { status, stdout, stderr } = promtool('check', 'config', 'prometheus.yml');
    expect([status, stdout + stderr]).toEqual([0, expect.stringContaining(`${ALERT_RULES.length} rules found`)]);
  });

  it('sees alerts raised when they should be, and not otherwise', () => {
    const { status, stdout, stderr } = promtool('test', 'rules', 'alerts.test.yml');
    expect([status, stdout + stderr]).toEqual([0, expect.stringContaining('SUCCESS')]);
  });

  it('is shown every alert there is', () => {
    const { tests } = readYaml('prometheus/alerts.test.yml') as {
      tests: { alert_rule_test: { alertname: string; exp_alerts?: unknown[] }[] }[];
    };
    const raised = tests.flatMap((test) => test.alert_rule_test).filter(({ exp_alerts = [] }) => exp_alerts.length > 0);
    const quiet = tests
      .flatMap((test) => test.alert_rule_test)
      .filter(({ exp_alerts = [] }) => exp_alerts.length === 0);
    for (const { alert } of ALERT_RULES) {
      expect(raised.map(({ alertname }) => alertname)).toContain(alert);
      expect(quiet.map(({ alertname }) => alertname)).toContain(alert);
    }
  });
});
