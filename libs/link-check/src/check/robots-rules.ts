/** One rule of robots.txt. */
interface Rule {
  allow: boolean;
  pattern: string;
}

/**
 * Whether robots.txt lets us fetch a path (RFC 9309): the group that names us, else the group for all; of its rules the
 * longest that matches, and allow before disallow where both are as long.
 *
 * @param text the file, already found to be one
 * @param token our name in it, lower-cased
 * @param path path and query, as requested
 */
export function mayFetch(text: string, token: string, path: string): boolean {
  const groups = parseGroups(text);
  const rules = groups.get(token) ?? groups.get('*') ?? [];
  let best: Rule | null = null;
  for (const rule of rules) {
    if (rule.pattern === '' || !matches(rule.pattern, path)) continue;
    const length = best?.pattern.length ?? -1;
    if (rule.pattern.length > length || (rule.pattern.length === length && rule.allow)) best = rule;
  }
  return best?.allow ?? true;
}

function parseGroups(text: string): Map<string, Rule[]> {
  const groups = new Map<string, Rule[]>();
  let agents: string[] = [];
  let inRules = false;
  for (const line of text.split(/\r\n|\r|\n/)) {
    const match = /^\s*([a-z-]+)\s*:\s*([^#]*)/i.exec(line);
    const field = match?.[1]?.toLowerCase();
    const value = match?.[2]?.trim() ?? '';
    if (field === 'user-agent') {
      agents = inRules ? [value.toLowerCase()] : [...agents, value.toLowerCase()];
      inRules = false;
      for (const agent of agents) if (!groups.has(agent)) groups.set(agent, []);
    } else if (field === 'allow' || field === 'disallow') {
      inRules = true;
      for (const agent of agents) groups.get(agent)?.push({ allow: field === 'allow', pattern: value });
    }
  }
  return groups;
}

/** `*` stands for anything, `$` at the end for the end; matched piece by piece, so that no pattern can be slow. */
function matches(pattern: string, path: string): boolean {
  const anchored = pattern.endsWith('$');
  const [first = '', ...rest] = (anchored ? pattern.slice(0, -1) : pattern).split('*');
  if (!path.startsWith(first)) return false;
  let at = first.length;
  for (const piece of rest) {
    const found = path.indexOf(piece, at);
    if (found < 0) return false;
    at = found + piece.length;
  }
  if (!anchored) return true;
  const last = rest.at(-1) ?? first;
  return path.endsWith(last) && path.length - last.length >= at - last.length;
}
