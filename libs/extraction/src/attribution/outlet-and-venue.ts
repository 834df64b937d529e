import { namesIn, type NameBook } from './names';
import { type ExplicitAttribution } from './explicit';

const MEDIA =
  /\b(?:News|Times|Post|Journal|Daily|TV|Television|Radio|Press|Herald|Tribune|Gazette|Magazine|Guardian|Telegraph|Independent|Observer|Economist|Mirror|Mail|Sun|Chronicle|Reuters|AFP|AP|BBC|CNN|CBS|NBC|ABC|NPR|PBS|MSNBC|Fox|Bloomberg|TASS|RIA|Interfax|Xinhua|Politico|Axios|Spiegel|Zeit|Welt|FAZ|Monde|Figaro|Libération|País|Mundo|Clarín|Nación|Globo|Folha|Kommersant|Al Jazeera|Sky|ITV|DPA|EFE|ANSA|ČTK|Insider)\b/u;
const MEDIA_NOUN =
  /\b(?:news(?:paper| (?:outlet|agency|site|organi[sz]ation|service))|magazine|broadcaster|outlet|daily|website|weekly|tabloid|Zeitung|Nachrichtenagentur|journal|diario|periódico|jornal|deník|server)\b/u;
const TOLD =
  /^\s+((?:the\s+)?(?:[\p{Lu}][^,.;:\u0001]*?|newspaper\s+[^,.;:\u0001]*?))(?=\s+(?:that|in|on|at|during|of|how|why|what|by|via|there|he|she|it|they|this|last|after|before|business|news|daily|newspaper|magazine|radio|television)(?!\p{L})|[,.;:\u0001]|$)/u;
const PLATFORM =
  /(?<!\p{L})(?:on|via|auf|sur|en|na)\s+(Telegram|Twitter|X|Facebook|Instagram|Truth Social|YouTube|TikTok|Bluesky|Mastodon|Weibo)(?![\p{L}\p{N}])/u;
const REPORTERS = /^\s+(?:reporters|journalists|the media)\b/iu;
const VENUE =
  /(?<!\p{L})(?:in|during|at|on|via|through|by)\s+(?:(?:a|an|the|his|her|their|its|one)\s+)?((?:[\p{L}\p{N}.’'-]+\s+){0,4}?(?:post|posts|statement|interview|speech|address|tweet|email|e-mail|report|letter|conference|briefing|video|message|memo|testimony|hearing|podcast|article|essay|column|release|remarks|call|Fernsehen|Interview|communiqué|entretien|entrevista|comunicado|rozhovoru))(?![\p{L}\p{N}])/u;

/** The news organisation through which an attributed statement reached the article, by its fullest name. */
export function outletOf({ party, rest, verb }: ExplicitAttribution, names: NameBook): string | null {
  if (/^(?:told|tells|tell)$/.test(verb) && !REPORTERS.test(rest)) {
    const told = TOLD.exec(rest)?.[1];
    const name = told === undefined ? undefined : namesIn(told.replace(/^the\s+/i, '')).at(0);
    if (name !== undefined && (MEDIA.test(told ?? '') || MEDIA_NOUN.test(told ?? '') || !names.isPerson(name))) {
      const full = names.fullest(name);
      return /^the\s+\p{Lu}/iu.test(told ?? '') && MEDIA.test(full) ? withArticle(told ?? '', full) : full;
    }
  }
  const owner =
    /^(?:the\s+)?(\p{Lu}[\p{L}.]*(?:\s\p{Lu}[\p{L}.]*)*)[’']s?\s+(?:sources?|reporters?|correspondents?)/u.exec(
      party.mention,
    )?.[1];
  if (owner !== undefined) return names.fullest(owner);
  if (party.speaker === null || party.unnamed) return null;
  return MEDIA.test(party.speaker) || MEDIA_NOUN.test(party.mention) ? party.speaker : null;
}

/** Where it was said, such as `Telegram post`. */
export function venueOf({ rest }: ExplicitAttribution): string | null {
  return VENUE.exec(rest)?.[1]?.trim() ?? PLATFORM.exec(rest)?.[1] ?? null;
}

function withArticle(told: string, name: string): string {
  return told.startsWith('The ') ? `The ${name.replace(/^The\s+/, '')}` : name;
}
