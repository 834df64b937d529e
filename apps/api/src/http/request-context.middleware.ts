import { performance } from 'node:perf_hooks';
import { newId } from '@app/database';
import { type Logger, runInContext } from '@app/observability';
import { type RequestHandler } from 'express';
import { pinoHttp } from 'pino-http';
import { type RequestMetrics } from '../operations/request-metrics';

/** What a caller may name a request: enough for ids of all kinds, too little to forge log lines. */
const REQUEST_ID = /^(?!cdk_|eyJ)[\w.:-]{8,100}$/;

/** Gives each request an id, taken from `X-Request-Id` where it is a decent one; everything done for it carries the id. */
export const requestContext: RequestHandler = (request, response, next) => {
  const given = request.get('x-request-id');
  const requestId = given !== undefined && REQUEST_ID.test(given) ? given : newId();
  response.setHeader('X-Request-Id', requestId);
  runInContext({ requestId }, next);
};

/** Keys and tokens do not belong into addresses; whoever puts them there shall not find them in a log. */
const withoutSecrets = (url: string): string => url.replaceAll(SECRETS, '[redacted]');

/** API keys, JWTs, and tokens of sessions. */
const SECRETS = /cdk_[\w-]{8,}|eyJ[\w-]+\.[\w-]+\.[\w-]*|(?<=(?:token|key|secret|password)=)[^&]+/gi;

/** Logs each answered request; probes and scrapes only when they fail. */
export const accessLog = (logger: Logger): RequestHandler =>
  pinoHttp({
    logger,
    customLogLevel: (request, response) => {
      if (response.statusCode >= 500) return 'error';
      return /^\/(health|metrics)/.test(request.url) ? 'silent' : 'info';
    },
    serializers: {
      req: ({ method, url }: { method: string; url: string }) => ({ method, url: withoutSecrets(url) }),
      res: ({ statusCode }: { statusCode: number }) => ({ statusCode }),
    },
  });

/** Measures each answered request under the pattern of its route. */
export const measureRequests =
  (metrics: RequestMetrics): RequestHandler =>
  (request, response, next) => {
    const started = performance.now();
    response.on('finish', () => {
      // A stream takes as long as somebody listens, which says nothing of how fast the desk is.
      if (response.getHeader('content-type') === 'text/event-stream') return;
      const route = request.route as { path?: unknown } | undefined;
      const pattern = typeof route?.path === 'string' ? route.path : 'none';
      metrics.requestAnswered(request.method, pattern, response.statusCode, (performance.now() - started) / 1_000);
    });
    next();
  };
