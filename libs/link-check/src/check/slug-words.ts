/** Words that many addresses carry and few texts repeat. */
const GENERIC: ReadonlySet<string> = new Set(
  'article articles story stories news post posts page pages index html view item items default category document documents download file files report reports update latest with from that this have about after over into your what when will'.split(
    ' ',
  ),
);

const MIN_WORDS = 3;

/**
 * Whether the page has none of the words of which its own address is made, which an article of that name would not
 * manage. Only speaks of addresses with at least three words of their own, and of pages in Latin script.
 */
export function lacksItsSlug(cited: URL, text: () => string): boolean {
  const slug = cited.pathname.replace(/\/+$/, '').split('/').at(-1) ?? '';
  const words = slug
    .replace(/\.\w{2,5}$/, '')
    .toLowerCase()
    .split(/[-_+.]|%20/)
    .filter((word) => /^[a-z]{4,}$/.test(word) && !GENERIC.has(word));
  if (words.length < MIN_WORDS) return false;
  const page = text().toLowerCase();
  const latin = page.match(/[a-z]/g)?.length ?? 0;
  // Umlauts are spelt out in addresses, so a stem of four letters has to do.
  return latin * 2 > page.length && !words.some((word) => page.includes(word.slice(0, 4)));
}
