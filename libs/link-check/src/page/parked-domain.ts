import { LONG_PAGE, type PageFacts } from './page-facts';

const PARKED_TEXT =
  /\bdomain (?:name )?(?:is|may be|might be|could be) (?:for sale|parked|available for (?:sale|purchase))|\bbuy this domain|\bdomain is parked|\bparked (?:free|domain)|\bthe domain \S{3,80} (?:is|may be) for sale|\S+\.\w{2,} is for sale\b|\binquire about this domain|\binterested in (?:buying )?this domain|\bget this domain|\bthis (?:web ?page|web ?site|site|domain) is parked|\bdomain (?:has )?expired\b|diese domain (?:steht zum verkauf|ist zu verkaufen|ist geparkt)|ce (?:nom de )?domaine est (?:à vendre|en vente)|este dominio est[áa] (?:a la venta|en venta)|questo dominio è in vendita|dit domein is te koop|домен прода[её]тся/i;

/** Scripts and addresses that only parking services load. */
const PARKED_MARKUP =
  /sedoparking\.com|parkingcrew\.net|bodis\.com|d38psrni17bvxu\.cloudfront\.net|parklogic\.com|afternic\.com\/forsale|dan\.com\/(?:buy-domain|orders)|data-adblockkey=|window\.park\s*=|skenzo\.com|parking-lander|cashparking/i;

/** Market places to which parked domains are redirected. */
const MARKETS =
  /(?:^|\.)(?:hugedomains|sedo|sedoparking|dan|afternic|domainmarket|buydomains|undeveloped|parkingcrew|bodis|atom|squadhelp|brandbucket)\.(?:com|net)$/;

/** Whether this is a page of a domain that is parked or for sale, not of anybody's site. */
export function isParked(page: PageFacts, markup: () => string): boolean {
  if (page.mainLength >= LONG_PAGE) return false;
  return PARKED_TEXT.test(`${page.title ?? ''} ${page.text}`) || (page.hasScript && PARKED_MARKUP.test(markup()));
}

/** Whether a redirect from one site to the other led to a market place for domains. */
export function isDomainMarket(cited: URL, final: URL): boolean {
  return cited.hostname !== final.hostname && MARKETS.test(final.hostname) && !MARKETS.test(cited.hostname);
}
