import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import compression from 'compression';
import { type RequestHandler, Router, static as serveStatic } from 'express';

/** Stands in the built page where the nonce of a response belongs. */
const NONCE_PLACE = '__CSP_NONCE__';

/** Addresses that are the API's own, or files; any other that a browser goes to is a page of the desk. */
const NO_PAGE = /^\/(v1|docs|openapi\.\w+|health|metrics|assets)(\/|$)|\.\w+$/;

/**
 * Serves the desk, a web app that works out on its own which of its pages an address is.
 * @param folder the built app
 */
export const serveDesk = (folder: string): RequestHandler => {
  const router = Router();
  const page = join(folder, 'index.html');
  // Nothing is there before the first build, and the API does without.
  if (!existsSync(page)) return router;
  const html = readFileSync(page, 'utf8');
  router.use(compression());
  // Their names hold a hash of what is in them.
  router.use('/assets', serveStatic(join(folder, 'assets'), { immutable: true, maxAge: '1y', index: false }));
  router.get('/favicon.svg', (_, response) => {
    response.sendFile(join(folder, 'favicon.svg'));
  });
  router.get('/{*path}', (request, response, next) => {
    if (NO_PAGE.test(request.path) || request.accepts(['json', 'html']) !== 'html') {
      next();
      return;
    }
    const nonce = randomBytes(16).toString('base64');
    response.set({ 'Content-Security-Policy': policyWith(nonce), 'Cache-Control': 'no-store' });
    response.type('html').send(html.replaceAll(NONCE_PLACE, nonce));
  });
  return router;
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
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
