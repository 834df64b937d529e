import { parser } from '@prometheus-io/lezer-promql';
import { type Exposition } from './exposition';

type Tree = ReturnType<typeof parser.parse>;
type SyntaxNode = Tree['topNode'];

/** Labels that Prometheus gives to everything it scrapes. */
const TARGET_LABELS = ['job', 'instance'];

/** What Prometheus makes itself. */
const MADE_BY_PROMETHEUS: Readonly<Record<string, readonly string[]>> = {
  up: [],
  ALERTS: ['alertname', 'alertstate', 'severity'],
};

/** Functions that only mean something of what never falls. */
const OF_COUNTERS = new Set(['rate', 'irate', 'increase']);

/** Grafana's variables, by something that may stand in their place. */
const VARIABLES: Readonly<Record<string, string>> = { $__rate_interval: '1m', $__range: '6h', $__interval: '15s' };

/** A query as Grafana asks it, with its variables filled in. */
export const filledIn = (query: string): string =>
  Object.entries(VARIABLES).reduce((text, [variable, value]) => text.replaceAll(variable, value), query);

/**
 * What is wrong with a query, by what processes tell: its syntax, metrics that are not there, labels that they do not have,
 * rates of what is no counter.
 * @param legend Grafana's name for the series that come of it; its labels must be in the result
 */
export const queryFaults = (query: string, exposed: Exposition, legend = ''): readonly string[] => {
  const text = filledIn(query);
  const tree = parser.parse(text);
  const faults = syntaxFaults(tree, text);
  if (faults.length > 0) return faults;
  const root = tree.topNode;
  const textOf = (node: SyntaxNode): string => text.slice(node.from, node.to);
  const series = all(root, 'VectorSelector').map((selector) => ({ selector, ...seriesOf(selector, textOf, exposed) }));
  const groupings = all(root, 'GroupingLabels').map((grouping) => ({
    labels: all(grouping, 'LabelName').map(textOf),
    within: grouping.parent?.parent ?? root,
  }));
  for (const { selector, name, labels, type } of series) {
    if (labels === null) {
      faults.push(`there is no metric ${name}`);
      continue;
    }
    const wanted = [
      ...all(selector, 'LabelName').map(textOf),
      ...groupings.filter(({ within }) => holds(within, selector)).flatMap((grouping) => grouping.labels),
    ];
    faults.push(...wanted.filter((label) => !labels.has(label)).map((label) => `${name} has no label ${label}`));
    const [called] = all(enclosing(selector, 'FunctionCall'), 'FunctionIdentifier').map(textOf);
    if (called !== undefined && OF_COUNTERS.has(called) && type === 'gauge') {
      faults.push(`${called} of ${name}, which is no counter`);
    }
  }
  const grouped = groupings.flatMap(({ labels }) => labels);
  const kept = all(root, 'AggregateExpr').length > 0 ? grouped : series.flatMap(({ labels }) => [...(labels ?? [])]);
  for (const [, label = ''] of legend.matchAll(/\{\{(\w+)\}\}/g)) {
    if (!kept.includes(label)) faults.push(`the result has no label ${label}, which is in its legend`);
  }
  return faults;
};

const syntaxFaults = (tree: Tree, text: string): string[] => {
  const faults: string[] = [];
  tree.iterate({
    enter: ({ type, from }) => {
      if (type.isError) faults.push(`it does not parse at "${text.slice(from, from + 20)}"`);
    },
  });
  return faults;
};

interface AskedSeries {
  readonly name: string;
  /** Null where there is no such metric. */
  readonly labels: ReadonlySet<string> | null;
  readonly type: 'counter' | 'gauge';
}

/** What a selector asks for: a histogram is asked for by its parts, and never by its own name. */
const seriesOf = (selector: SyntaxNode, textOf: (node: SyntaxNode) => string, exposed: Exposition): AskedSeries => {
  const identifier = selector.getChild('Identifier');
  const name = identifier ? textOf(identifier) : '(without a name)';
  const own = MADE_BY_PROMETHEUS[name];
  if (own) return { name, type: 'gauge', labels: new Set([...own, ...TARGET_LABELS]) };
  const [, declared = name, part] = /^(.*)_(bucket|sum|count)$/.exec(name) ?? [];
  const histogram = exposed.get(declared);
  if (part !== undefined && histogram?.type === 'histogram') {
    const labels = new Set([...histogram.labels, ...TARGET_LABELS, ...(part === 'bucket' ? ['le'] : [])]);
    return { name, type: 'counter', labels };
  }
  const metric = exposed.get(name);
  if (metric?.type !== 'counter' && metric?.type !== 'gauge') return { name, type: 'gauge', labels: null };
  return { name, type: metric.type, labels: new Set([...metric.labels, ...TARGET_LABELS]) };
};

const all = (within: SyntaxNode | null, name: string): readonly SyntaxNode[] => {
  const found: SyntaxNode[] = [];
  within?.cursor().iterate((node) => {
    if (node.name === name) found.push(node.node);
  });
  return found;
};

const holds = (outer: SyntaxNode, inner: SyntaxNode): boolean => outer.from <= inner.from && inner.to <= outer.to;

const enclosing = (node: SyntaxNode, name: string): SyntaxNode | null => {
  for (let outer = node.parent; outer; outer = outer.parent) if (outer.name === name) return outer;
  return null;
};
