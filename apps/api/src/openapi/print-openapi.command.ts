import { parseSettings } from '@app/config';
import { createLogger } from '@app/observability';
import { NestFactory } from '@nestjs/core';
import { ApiModule } from '../api.module';
import { createOpenApiDocument } from './openapi-document';

/** Of nothing that answers: the app is looked at, and never comes to life. */
const NOWHERE = {
  DATABASE_URL: 'postgres://nobody@127.0.0.1:1/nothing',
  SECRET_KEY: 'only-to-print-the-document-of-the-api',
  LOG_LEVEL: 'silent',
};

/** Prints the OpenAPI document, without a database: what clients are generated from. */
const print = async (): Promise<void> => {
  const settings = parseSettings(NOWHERE);
  const app = await NestFactory.create(ApiModule.with(settings, createLogger('api', settings.logLevel)), {
    preview: true,
    abortOnError: false,
    logger: false,
  });
  process.stdout.write(`${JSON.stringify(createOpenApiDocument(app), null, 2)}\n`);
};

void print();
