import { type Answer } from '../http/answer';
import { LONG_PAGE, type PageFacts } from './page-facts';

/** Titles and headings of challenge pages, each of one product. */
const WALL_TITLE =
  /^(?:just a moment\W*|attention required!?.*cloudflare.*|access denied\W*|access to this page has been denied\W*|are you a (?:robot|human)\W*|robot check\W*|pardon our interruption\W*|please verify you are (?:a )?human\W*|human verification\W*|verify(?:ing)? (?:that )?you are (?:a )?human.*|security (?:check|checkpoint|verification).*|vercel security checkpoint|ddos-guard|checking your browser.*|one moment, please\W*|bot (?:detection|verification)\W*|you have been blocked\W*|un instant\W*|einen moment\W*|nur einen moment\W*|un momento\W*|sucuri website firewall.*|client challenge|captcha\b.*)$/i;

/** Scripts and addresses that only challenge pages load. */
const WALL_MARKUP =
  /cf-chl-|cf_chl_opt|challenge-platform\/h\/[a-z]\/orchestrate|_incapsula_resource|px-captcha|captcha-delivery\.com|geo\.captcha-delivery|awswafintegration|aws-waf-token|challenge\.js\?|\/_sec\/cp_challenge|ddos-guard\/js-challenge|sgcaptcha/i;

const WALL_TEXT =
  /enable javascript and cookies to continue|verify(?:ing)? (?:that )?you are (?:a )?(?:human|not a (?:ro)?bot)|confirm (?:that )?you(?:'|’)?(?: a)?re (?:a human|not a robot)|unusual (?:traffic|activity) from your|checking (?:if the site connection is secure|your browser before)|your request (?:has been|was) blocked|request unsuccessful\. incapsula|you have been blocked|to continue, please (?:complete|solve)|press (?:&|and) hold|are you a robot\?/i;

const CAPTCHA_MARKUP =
  /g-recaptcha|recaptcha\/(?:api|enterprise)\.js|h-captcha|hcaptcha\.com\/1\/api|cf-turnstile|challenges\.cloudflare\.com\/turnstile|arkoselabs|friendly-?captcha|data-captcha|id=["']captcha|name=["']captcha/i;

/**
 * Whether the answer is a wall put up against robots instead of the page: it may be fine for a reader, whatever its
 * status. Looks at the headers that such products set, and at the page when it is short.
 */
export function isBotWall(answer: Answer, body: Buffer, page: PageFacts | null): boolean {
  return wallKind(answer, body, page) !== null;
}

/** Which kind of wall it is; null for none. */
export function wallKind(answer: Answer, body: Buffer, page: PageFacts | null): 'bot_wall' | 'captcha' | null {
  const { headers } = answer;
  if (headers.first('cf-mitigated') !== null || headers.first('x-amzn-waf-action') !== null) return 'bot_wall';
  if (page === null || page.mainLength >= LONG_PAGE) return null;
  if (page.title !== null && WALL_TITLE.test(page.title)) return 'bot_wall';
  if (page.headings.some((heading) => WALL_TITLE.test(heading))) return 'bot_wall';
  if (WALL_TEXT.test(page.text)) return 'bot_wall';
  if (!page.hasScript && !page.hasMedia) return null;
  const markup = body.toString('latin1');
  if (WALL_MARKUP.test(markup)) return 'bot_wall';
  return CAPTCHA_MARKUP.test(markup) ? 'captcha' : null;
}
