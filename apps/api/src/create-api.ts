import { type Settings } from '@app/config';
import { validateReviewGraph } from '@app/domain';
import { type Logger, NestLogger } from '@app/observability';
import { NestFactory } from '@nestjs/core';
import { type NestExpressApplication } from '@nestjs/platform-express';
import { SwaggerModule } from '@nestjs/swagger';
import { type Request, type Response } from 'express';
import helmet from 'helmet';
import { ApiModule } from './api.module';
import { deskFiles } from './desk/desk-files';
import { serveDesk } from './desk/serve-desk';
import { readBody } from './http/body/read-body.middleware';
import { answerClientErrors } from './http/problem/client-errors';
import { accessLog, measureRequests, requestContext } from './http/request-context.middleware';
import { RequestMetrics } from './operations/request-metrics';
import { createOpenApiDocument } from './openapi/openapi-document';

/** Helmet's policy without what it lets through from other hosts; the pages served here need inline styles and data: images. */
const OWN_RESOURCES_ONLY = {
  styleSrc: ["'self'", "'unsafe-inline'"],
  fontSrc: ["'self'", 'data:'],
  upgradeInsecureRequests: null,
};

/** The API, ready to listen; the one way in which it is put together, in tests as in earnest. */
export const createApi = async (settings: Settings, logger: Logger): Promise<NestExpressApplication> => {
  validateReviewGraph();
  const app = await NestFactory.create<NestExpressApplication>(ApiModule.with(settings, logger), {
    logger: new NestLogger(logger),
    bodyParser: false,
    abortOnError: false,
  });
  // ETags name versions of claims. Express would add weak ones of its own, and answer 304 from ours although what a claim
  // shows of its links changes without a new version.
  app.disable('etag');
  app.disable('x-powered-by');
  app.use(requestContext, accessLog(logger), measureRequests(app.get(RequestMetrics)));
  app.use(helmet({ contentSecurityPolicy: { directives: OWN_RESOURCES_ONLY } }));
  serveDesk(app, deskFiles());
  app.use(ignoreConditionalReads, readBody);
  answerClientErrors(app.getHttpServer(), logger);
  const document = createOpenApiDocument(app);
  SwaggerModule.setup('docs', app, document, {
    customSiteTitle: 'Claimdesk API',
    jsonDocumentUrl: 'openapi.json',
    yamlDocumentUrl: 'openapi.yaml',
    // It would show the address of this desk to a validator on the web.
    swaggerOptions: { validatorUrl: null },
  });
  return app;
};

const ignoreConditionalReads = (request: Request, _: Response, next: () => void): void => {
  delete request.headers['if-none-match'];
  next();
};
