export { type Counter, type Histogram } from 'prom-client';
export { type Logger } from 'pino';
export { type GaugeSource, type GaugeValue, type SourcedGauge } from './gauge-source';
export { createLogger, NestLogger } from './logger';
export { type MetricFamily } from './metric-family';
export { Metrics } from './metrics';
export { type Probe, Readiness, type ReadinessReport } from './readiness';
export { currentContext, currentRequestId, runInContext, type WorkContext } from './work-context';
