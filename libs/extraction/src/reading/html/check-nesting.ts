import { MAX_DEPTH, MAX_TAGS, tooComplex } from '../../limits';

function words(list: string): Set<string> {
  return new Set(list.split(' '));
}

/** Elements that hold nothing, or end by themselves where the next one starts, so that they do not nest. */
const NOT_NESTING = words(
  'area base br col embed hr img input link meta param source track wbr p li dt dd option optgroup tr td th thead ' +
    'tbody tfoot rb rt rp html head body',
);
/** Elements whose content is no markup, whatever it looks like; scripts are full of tags in strings. */
const RAW_TEXT = words('script style textarea title xmp iframe noembed noframes');
const NAME = /[a-z][a-z0-9-]*/y;

/**
 * Refuses a page whose tags nest deeper, or are more, than real pages' do, before it is parsed: both the parser and
 * Readability take time quadratic in the depth. Throws `too_complex`.
 */
export function checkNesting(html: string): void {
  const open: string[] = [];
  let tags = 0;
  for (const { name, closes } of tagsIn(html.toLowerCase())) {
    tags += 1;
    if (NOT_NESTING.has(name)) continue;
    if (closes) {
      const place = open.lastIndexOf(name);
      if (place >= 0) open.length = place;
    } else {
      open.push(name);
    }
    if (open.length > MAX_DEPTH) {
      throw tooComplex(`The page nests its tags deeper than ${MAX_DEPTH}.`, 'maxDepth', MAX_DEPTH);
    }
  }
  if (tags > MAX_TAGS)
    throw tooComplex(`The page has ${tags} tags; ${MAX_TAGS} are read at most.`, 'maxTags', MAX_TAGS);
}

function* tagsIn(html: string): Generator<{ name: string; closes: boolean }> {
  let at = html.indexOf('<');
  while (at >= 0) {
    if (html.startsWith('<!--', at)) {
      at = html.indexOf('-->', at);
      if (at < 0) return;
    } else {
      const closes = html[at + 1] === '/';
      NAME.lastIndex = at + (closes ? 2 : 1);
      const name = NAME.exec(html)?.[0];
      if (name !== undefined) yield { name, closes };
      if (name !== undefined && !closes && RAW_TEXT.has(name)) {
        at = html.indexOf(`</${name}`, at);
        if (at < 0) return;
        continue;
      }
    }
    at = html.indexOf('<', at + 1);
  }
}
