import { type LoggerService } from '@nestjs/common';
import { type DestinationStream, type Logger, pino } from 'pino';
import { currentContext } from './work-context';

/** A structured logger: one JSON object a line, on standard output unless told otherwise, with the request and job it belongs to. */
export const createLogger = (
  app: string,
  level: string,
  destination: DestinationStream = pino.destination(1),
): Logger =>
  pino(
    {
      level,
      base: { app, pid: process.pid },
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }) },
      redact: { paths: ['req.headers.authorization', 'req.headers.cookie', '*.authorization'], censor: '[redacted]' },
      serializers: { err: serializeError },
      mixin: () => ({ ...currentContext() }),
    },
    destination,
  );

/** What of an error may be logged. Database errors also carry the statement's values, which are articles and hashes. */
const serializeError = (error: unknown): unknown => {
  if (!(error instanceof Error)) return error;
  const { name, message, stack, cause } = error;
  const code = 'code' in error ? error.code : undefined;
  return {
    type: name,
    message,
    stack,
    ...(code !== undefined && { code }),
    ...(cause !== undefined && { cause: serializeError(cause) }),
  };
};

/** Lets Nest log through the structured logger. */
export class NestLogger implements LoggerService {
  constructor(private readonly logger: Logger) {}

  log(message: unknown, ...details: unknown[]): void {
    // Nest announces every module and route as it starts; that belongs to debugging.
    this.logger.debug(fields(details), String(message));
  }

  warn(message: unknown, ...details: unknown[]): void {
    this.logger.warn(fields(details), String(message));
  }

  error(message: unknown, ...details: unknown[]): void {
    this.logger.error({ ...fields(details), ...(message instanceof Error && { err: message }) }, String(message));
  }

  fatal(message: unknown, ...details: unknown[]): void {
    this.logger.fatal(fields(details), String(message));
  }
}

/** Nest passes the context's name last, and for errors the stack before it. */
const fields = (details: readonly unknown[]): object => {
  const context = details.at(-1);
  const stack = details.length > 1 ? details[0] : undefined;
  return { ...(typeof context === 'string' && { context }), ...(typeof stack === 'string' && { stack }) };
};
