import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

export const DEPLOY = join(__dirname, '..', '..', 'deploy');

/** A panel of a dashboard, as far as it is looked at here. */
export interface Panel {
  readonly id: number;
  readonly type: string;
  readonly title: string;
  readonly description?: string;
  readonly datasource?: { readonly type: string; readonly uid: string };
  readonly gridPos: { readonly x: number; readonly y: number; readonly w: number; readonly h: number };
  readonly fieldConfig?: { readonly defaults: { readonly unit?: string } };
  readonly targets?: readonly {
    readonly refId: string;
    readonly expr: string;
    readonly legendFormat: string;
    readonly datasource: { readonly type: string; readonly uid: string };
  }[];
}

/** A dashboard as Grafana takes it. */
export interface Dashboard {
  readonly file: string;
  readonly uid: string;
  readonly title: string;
  readonly panels: readonly Panel[];
}

/** A rule that raises an alert. */
export interface AlertRule {
  readonly alert: string;
  readonly expr: string;
  readonly for?: string;
  readonly labels?: Readonly<Record<string, string>>;
  readonly annotations?: Readonly<Record<string, string>>;
}

export const readYaml = (path: string): unknown => parse(readFileSync(join(DEPLOY, path), 'utf8'));

const FOLDER = join(DEPLOY, 'grafana', 'dashboards');

export const DASHBOARDS: readonly Dashboard[] = readdirSync(FOLDER).map((file) => ({
  file,
  ...(JSON.parse(readFileSync(join(FOLDER, file), 'utf8')) as Omit<Dashboard, 'file'>),
}));

const { groups } = readYaml('prometheus/alerts.yml') as { groups: { rules: AlertRule[] }[] };

export const ALERT_RULES: readonly AlertRule[] = groups.flatMap(({ rules }) => rules);

/** Every query there is, and where it stands. */
export const QUERIES: readonly { readonly place: string; readonly query: string; readonly legend?: string }[] = [
  ...ALERT_RULES.map(({ alert, expr }) => ({ place: `alert ${alert}`, query: expr })),
  ...DASHBOARDS.flatMap(({ title, panels }) =>
    panels.flatMap((panel) =>
      (panel.targets ?? []).map(({ refId, expr, legendFormat }) => ({
        place: `${title}, ${panel.title}, ${refId}`,
        query: expr,
        legend: legendFormat,
      })),
    ),
  ),
];
