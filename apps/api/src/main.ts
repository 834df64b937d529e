import { loadSettings } from '@app/config';
import { createLogger } from '@app/observability';
import { createApi } from './create-api';

const main = async (): Promise<void> => {
  const settings = loadSettings();
  const logger = createLogger('api', settings.logLevel);
  try {
    const app = await createApi(settings, logger);
    app.enableShutdownHooks();
    // A starter that was killed cannot say goodbye; its channel closes.
    process.once('disconnect', () => process.kill(process.pid, 'SIGTERM'));
    await app.listen(settings.port);
    logger.info({ port: settings.port }, 'API listens');
  } catch (error) {
    logger.fatal({ err: error }, 'API could not start');
    process.exit(1);
  }
};

void main();
