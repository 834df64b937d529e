/** A quick look for what no page of this century holds: names of attributes in capitals. */
const SHOUTED = /\s(?:HREF|Href|CONTENT|Content|CLASS|Class|LANG|Lang|REL|Rel)\s*=/;
const TAG = /<[a-z][^<>]*>/gi;
const ATTRIBUTE = /(\s)([^\s=>"'/]+)(\s*=\s*(?:"[^"]*"|'[^']*'|[^\s>"']+))/g;

/** A page with its attributes' names in lower case: to the parser `HREF` is another name than `href`. */
export function lowerAttributeNames(html: string): string {
  if (!SHOUTED.test(html)) return html;
  return html.replace(TAG, (tag) =>
    tag.replace(ATTRIBUTE, (_, space: string, name: string, value: string) => space + name.toLowerCase() + value),
  );
}
