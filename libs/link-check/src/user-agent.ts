/** Kept equal to package.json by a test: a compiled library cannot rely on where that file lies. */
export const CLAIMDESK_VERSION = '0.1.0';

/** Where a site's owner learns who we are, unless the operator names a page of their own. */
export const DEFAULT_CONTACT_URL = 'https://claimdesk.example/bot';

/** The token by which robots.txt may address us. */
export const ROBOTS_TOKEN = 'claimdesk';

/** Who we say we are: a bot with a page to complain to, never an imitation of a browser. */
export function userAgent(contactUrl: string): string {
  return `Mozilla/5.0 (compatible; Claimdesk/${CLAIMDESK_VERSION}; +${contactUrl})`;
}
