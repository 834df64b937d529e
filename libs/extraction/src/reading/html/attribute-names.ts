/** What no page of this century holds: names of attributes in capitals. */
const SHOUTED = ['HREF=', 'Href=', 'CONTENT=', 'CLASS=', 'LANG='];
const TAG = /<[a-z][^<>]*>/gi;
const ATTRIBUTE = /(\s[^\s=>"'/]+)(\s*=\s*(?:"[^"]*"|'[^']*'|[^\s>"']+))/g;

/** A page with its attributes' names in lower case: to the parser `HREF` is another name than `href`. */
export function lowerAttributeNames(html: string): string {
  if (!SHOUTED.some((name) => html.includes(name))) return html;
  return html.replace(TAG, (tag) =>
    tag.replace(ATTRIBUTE, (_, name: string, value: string) => name.toLowerCase() + value),
  );
}
