import { type Settings } from '@app/config';
import { type Logger, NestLogger } from '@app/observability';
import { type INestApplication } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { WorkerModule } from './worker.module';

/** The worker, not yet at work: it begins when the application is initialised. */
export const createWorker = async (settings: Settings, logger: Logger): Promise<INestApplication> =>
  NestFactory.create(WorkerModule.with(settings, logger), { logger: new NestLogger(logger), abortOnError: false });
