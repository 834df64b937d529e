import MarkdownIt from 'markdown-it';

/**
 * CommonMark with tables, minus what misreads newspaper prose: indented code (paste and PDF indent freely) and
 * shortcut references, which turn an editor's bracket such as `[oil]` into a link wherever `[oil]: …` is defined.
 */
export function createMarkdownParser(): MarkdownIt.MarkdownIt {
  const parser = new MarkdownIt({ html: true, linkify: false, typographer: false });
  parser.block.ruler.disable('code');
  // Addresses are kept as written, and judged by whoever uses them: a refused one would leave `[a](b)` in the text.
  parser.normalizeLink = (url) => url;
  parser.normalizeLinkText = (text) => text;
  parser.validateLink = () => true;
  parser.inline.ruler.before('link', 'editorial_bracket', (state, silent) => {
    if (state.src[state.pos] !== '[') return false;
    const end = state.md.helpers.parseLinkLabel(state, state.pos, true);
    if (end < 0) return false;
    const next = state.src[end + 1];
    if (next === '(' || next === '[') return false;
    if (!silent) state.pending += '[';
    state.pos += 1;
    return true;
  });
  return parser;
}
