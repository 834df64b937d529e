/** Query parameters by which sites name one of their pages. */
const CONTENT_PARAMETERS =
  /^(?:p|q|s|v|id|ids|aid|cid|nid|pid|sid|tid|uid|item|page|page_id|pageid|post|postid|article|articleid|story|storyid|doc|docid|file|url|title|slug|key|search|query|view|option|action|route|r|content|news|newsid|topic|thread|lang)$/i;

const HOME_SEGMENT = /^(?:index|home|homepage|default|main|start|welcome)(?:\.\w{2,5})?$/;

/** ISO 639-1 codes of the languages that sites are written in, and the countries that editions are named after. */
const EDITIONS: ReadonlySet<string> = new Set(
  (
    'af ar az be bg bn bs ca cs cy da de el en es et eu fa fi fr ga gl gu he hi hr hu hy id is it ja ka kk km ko ku ky lo ' +
    'lt lv mk ml mn mr ms mt my nb ne nl nn no pa pl ps pt ro ru si sk sl so sq sr sv sw ta te tg th tr uk ur uz vi zh ' +
    'at au br ch cn gb ie in int jp kr mx nz us world za'
  ).split(' '),
);

/** Whether a path segment names a language or an edition: `en`, `pt-br`, `zh_hans`, `us`. */
function isLanguage(segment: string): boolean {
  const [language = '', region] = segment.split(/[-_]/);
  return EDITIONS.has(language) && (region === undefined || /^[a-z]{2,4}$/.test(region));
}

/**
 * Whether the URL is a site's home page, or a language's: no path to speak of, and no query that could name a page.
 */
export function isHomePage(url: URL): boolean {
  const segments = url.pathname
    .toLowerCase()
    .split('/')
    .filter((segment) => segment !== '');
  const rest = isLanguage(segments[0] ?? '') ? segments.slice(1) : segments;
  if (rest.length > 1 || (rest[0] !== undefined && !HOME_SEGMENT.test(rest[0]))) return false;
  return ![...url.searchParams.keys()].some((name) => CONTENT_PARAMETERS.test(name));
}

/** Whether a segment of the path, or a query, says that this is the address of an error page. */
export function isNotFoundUrl(url: URL): boolean {
  if (
    /[?&](?:e|err|error|errorcode|error_code|code|status|reason)=(?:404|410|(?:page|file)?[-_]?not[-_]?found)(?:&|$)/i.test(
      url.search,
    )
  ) {
    return true;
  }
  return url.pathname.split('/').some((segment) => NOT_FOUND_SEGMENT.test(segment));
}

const NOT_FOUND_SEGMENT =
  /^(?:(?:http|error|err|status|page)?[-_]?(?:404|410)(?:[-_]?(?:error|page|not[-_]?found))?|(?:page|file|content|article|story|resource|error|url)?[-_]?not[-_]?found|(?:seite-)?nicht-gefunden|(?:page-)?introuvable|(?:pagina-)?no-encontrad[ao]|(?:pagina-)?non-trovata|(?:pagina-)?nao-encontrada|(?:pagina-)?niet-gevonden|missing[-_]?page|dead[-_]?link)(?:\.\w{2,5})?$/i;

/** Whether the second URL is a level above the first on the same site, as where a removed page falls back to its section. */
export function isAncestor(cited: URL, final: URL): boolean {
  if (cited.hostname.replace(/^www\./, '') !== final.hostname.replace(/^www\./, '')) return false;
  const above = final.pathname.replace(/\/+$/, '');
  return above !== '' && cited.pathname.startsWith(`${above}/`) && cited.pathname.replace(/\/+$/, '') !== above;
}

/** Whether this is the address of a log-in or consent page. */
export function isGateUrl(url: URL): boolean {
  if (/^(?:consent|guce|login|signin|sso|auth|accounts|idp|cas)\./.test(url.hostname)) return true;
  return url.pathname
    .split('/')
    .some((segment) =>
      /^(?:log[-_]?in|sign[-_]?in|sso|saml2?|authenticate|oauth2?|anmelden|connexion|wp-login|consent|collectconsent|checkpoint)(?:\.\w{2,5})?$/i.test(
        segment,
      ),
    );
}
