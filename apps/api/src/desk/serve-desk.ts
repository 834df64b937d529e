import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type NestExpressApplication } from '@nestjs/platform-express';
import compression from 'compression';
import { type RequestHandler, static as serveStatic } from 'express';

/** Stands in the built page where the nonce of a response belongs. */
const NONCE_PLACE = '__CSP_NONCE__';

/** Addresses that are the API's own, or files; any other that a browser goes to is a page of the desk. */
const NO_PAGE = /^\/(v1|docs|openapi\.\w+|health|metrics|assets)(\/|$)|\.\w+$/;

/**
 * Has the API serve the desk: a web app that works out on its own which of its pages an address is.
 * @param folder the built app; where there is none yet, the API does without
 */
export const serveDesk = (app: NestExpressApplication, folder: string): void => {
  const page = join(folder, 'index.html');
  if (!existsSync(page)) return;
  // Their names hold a hash of what is in them.
  const assets = serveStatic(join(folder, 'assets'), { immutable: true, maxAge: '1y', index: false, redirect: false });
  app.use('/assets', compression(), assets);
  app.use('/favicon.svg', serveStatic(join(folder, 'favicon.svg'), { redirect: false }));
  app.use(pageOf(readFileSync(page, 'utf8')));
};

const pageOf =
  (html: string): RequestHandler =>
  (request, response, next) => {
    const isRead = request.method === 'GET' || request.method === 'HEAD';
    // Whoever takes either is no browser.
    if (!isRead || NO_PAGE.test(request.path) || request.accepts(['json', 'html']) !== 'html') {
      next();
      return;
    }
    const nonce = randomBytes(16).toString('base64');
    response.set({ 'Content-Security-Policy': policyWith(nonce), 'Cache-Control': 'no-store' });
    response.type('html').send(html.replaceAll(NONCE_PLACE, nonce));
  };

/**
 * Content Security Policy Level 3: scripts, styles and data from the desk alone. The nonce is for style elements that the
 * component library makes; there is none for scripts, as the page has no script of its own.
 */
const policyWith = (nonce: string): string =>
  [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
