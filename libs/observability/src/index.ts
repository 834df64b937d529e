export { type Logger } from 'pino';
export { createLogger, NestLogger } from './logger';
export { type GaugeSource, Metrics } from './metrics';
export { type Probe, Readiness, type ReadinessReport } from './readiness';
export { currentContext, currentRequestId, runInContext, type WorkContext } from './work-context';
