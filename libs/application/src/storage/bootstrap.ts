import { readFile } from 'node:fs/promises';
import { type Settings } from '@app/config';
import { ArticleRepository, Transactions } from '@app/database';
import { SYSTEM_ACTOR } from '@app/domain';
import { type INestApplicationContext, Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { CreateFirstAdmin } from '../access/create-first-admin';
import { ApplicationModule, type DeskSettings } from '../application-module';
import { SubmitArticle } from '../articles/submit-article';

/** What a first start left behind. */
export interface BootstrapReport {
  /** The first admin's key, told this once; null when the desk had key holders before. */
  readonly adminKey: string | null;
}

/** Settings of a first start. */
export interface BootstrapSettings extends DeskSettings, Pick<Settings, 'bootstrapApiKey'> {
  /** The article that an empty desk starts with; null for none. */
  readonly sampleFile: string | null;
}

@Module({})
class BootstrapModule {}

/**
 * Gives a new desk its first admin key and, if wanted, a sample article. On a desk that is in use it does nothing, unless it
 * is given an admin key that the desk does not know.
 */
export const bootstrap = async (settings: BootstrapSettings): Promise<BootstrapReport> => {
  const app = await NestFactory.createApplicationContext(
    {
      module: BootstrapModule,
      imports: [ApplicationModule.connect(settings, { applicationName: 'claimdesk-bootstrap', poolSize: 2 })],
    },
    { logger: ['error', 'fatal'], abortOnError: false },
  );
  try {
    const adminKey = await app.get(CreateFirstAdmin).run(settings.bootstrapApiKey);
    // The key is told this once, so nothing after it may keep it from being told.
    await loadSample(app, settings.sampleFile).catch((error: unknown) => {
      process.stderr.write(
        `The sample article was not taken in: ${error instanceof Error ? error.message : String(error)}\n`,
      );
    });
    return { adminKey };
  } finally {
    await app.close();
  }
};

const loadSample = async (app: INestApplicationContext, file: string | null): Promise<void> => {
  const articles = app.get(ArticleRepository);
  if (file === null || (await app.get(Transactions).run((tx) => articles.any(tx)))) return;
  await app.get(SubmitArticle).run(SYSTEM_ACTOR, { format: 'markdown', content: await readFile(file) });
};
