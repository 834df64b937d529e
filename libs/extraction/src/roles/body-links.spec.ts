import { type LeftOutRole } from '../contract';
import { readMarkdown } from '../reading/markdown/markdown-reader';
import { bodyLinkRole } from './body-links';

function rolesIn(paragraph: string): (LeftOutRole | null)[] {
  const [block] = readMarkdown(paragraph).blocks;
  return block?.links.map((_, index) => bodyLinkRole(block, index)) ?? [];
}

describe('the role of a link in a paragraph', () => {
  it.each([
    ['It burned, the [ministry](/x) said on [Twitter](/y).', [null, null]],
    ['The [privacy policy](/x) that the firm wrote in May tells nothing.', [null]],
    ['The [full report](/x) is long ([see table 3](/y) of it).', [null, null]],
    ['He wrote in [his newsletter](/x) that [“your privacy](/y) is our priority”.', [null, null]],
    ['See: [the report](/x) tells how it was.', [null]],
    ['It came [first](/x) and [last](/y).', [null, null]],
    ['(See [the firm’s own account](/x) of this.)', [null]],
  ])('is none in %s', (paragraph, roles) => {
    expect(rolesIn(paragraph)).toEqual(roles);
  });

  it.each<[LeftOutRole, string]>([
    ['promo', 'The port is shut. Follow Ann Author on [Twitter](/x).'],
    ['promo', 'Abonnez-vous et suivez-nous sur [Facebook](/x).'],
    ['promo', 'Keep up by following [@samplenews](/x) on the way.'],
    ['related', 'The strike began in May. **READ MORE: [Pilots on strike](/x)**'],
    ['nav', 'Jane Roe covers ports. [More about Jane Roe](/x)'],
    ['promo', 'It is all in [our daily email newsletter](/x) for readers.'],
    ['boilerplate', 'It was wrong. See our [corrections policy](/x).'],
    ['promo', 'To write below, please [log in](/x).'],
    ['boilerplate', 'A subscription constitutes acceptance of our [Terms of Use](/x) in full.'],
    ['boilerplate', 'By using this form you agree to these [legal terms](/x) and no others.'],
    ['media', 'What a storm — Ann Author (@annauthor) [May 3, 2024](/x)'],
    ['media', 'What a storm [pic.twitter.com/a1B2](/x) this is.'],
    ['related', 'The port is shut. [[Photos of the storm](/x)]'],
    ['related', 'The port is shut. [(See the ten worst storms.)](/x)'],
    ['nav', 'She went to sea at twelve and never came back... [→ Learn more](/x)'],
    ['nav', 'A captain[?](/x) came.'],
    ['bio', 'Write to [the office](mailto:a@b.example) now.'],
  ])('is %s in %s', (role, paragraph) => {
    expect(rolesIn(paragraph)).toEqual([role]);
  });
});
