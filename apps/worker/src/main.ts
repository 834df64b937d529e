import { loadSettings } from '@app/config';
import { createLogger } from '@app/observability';
import { createWorker } from './create-worker';

const main = async (): Promise<void> => {
  const settings = loadSettings();
  const logger = createLogger('worker', settings.logLevel);
  try {
    const app = await createWorker(settings, logger);
    app.enableShutdownHooks();
    // A starter that was killed cannot say goodbye; its channel closes.
    process.once('disconnect', () => process.kill(process.pid, 'SIGTERM'));
    await app.init();
    if (settings.workerPort !== null) await app.listen(settings.workerPort);
    logger.info({ port: settings.workerPort }, 'worker works');
  } catch (error) {
    logger.fatal({ err: error }, 'worker could not start');
    process.exit(1);
  }
};

void main();
