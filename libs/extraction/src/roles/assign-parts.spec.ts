import { documentOf } from '../reading/block';
import { readMarkdown } from '../reading/markdown/markdown-reader';
import { assignParts } from './assign-parts';
import { readHeadMatter } from './head-matter';

const BODY = 'The port was closed on Monday, and nobody could say when it would open again, as the storm went on.';

function rolesOf(...paragraphs: string[]): string[] {
  const { blocks } = readMarkdown(paragraphs.join('\n\n'));
  const head = readHeadMatter(documentOf(blocks));
  return assignParts(blocks, head).parts.map(({ role }) => role);
}

/** The role of a paragraph in the middle of an article. */
function roleOf(paragraph: string): string | undefined {
  return rolesOf('# A title', BODY, BODY, paragraph, BODY, BODY)[3];
}

/** The role of an article's last paragraph. */
function lastRoleOf(paragraph: string): string | undefined {
  return rolesOf('# A title', 'By Jane Roe', BODY, BODY, BODY, BODY, BODY, paragraph).at(-1);
}

describe('the role of a paragraph', () => {
  it.each([
    'Related article: [Another story](#)',
    '[Related article: Another story](#)',
    '[Read: Why the port was closed](/x)',
    '[[Read: Why the port was closed](/x)]',
    'Lesen Sie auch: [Der Hafen](/x)',
    'À lire aussi : [Le port](/x)',
    'Čtěte také: [Přístav](/x)',
    '相关阅读：[港口](/x)',
    '[How the port was built](/x)',
    '[What you need to know: Get our morning briefing.](/x)',
  ])('is related: %s', (paragraph) => {
    expect(roleOf(paragraph)).toBe('related');
  });

  it.each([
    'Women wave a flag at a rally in Caracas on Jan. 6. **Federico Parra / AFP**',
    'Gunmen stormed the museum, killing 19 people. (Reuters)',
    'Waves at the pier. Photo: A. Person',
    'Foto: LA NACION',
    'The mayor at the port on Monday. Jane Roe/Getty Images',
  ])('is a caption: %s', (paragraph) => {
    expect(roleOf(paragraph)).toBe('caption');
  });

  it.each(['Sign up for our newsletter [here](/x).', 'Follow us on [Telegram](/x)'])(
    'is promotion: %s',
    (paragraph) => {
      expect(roleOf(paragraph)).toBe('promo');
    },
  );

  it.each(['Advertisement', '3', 'Page 2 of 5', '\\* \\* \\*', 'Continue reading the main story'])(
    'is furniture: %s',
    (paragraph) => {
      expect(roleOf(paragraph)).toBe('boilerplate');
    },
  );

  it.each([
    BODY,
    'See the [report by the ministry](/topics/ports) on the closed port.',
    'The [ministry](https://ministry.example/people/) closed it, Reuters [reported](/x).',
    'AFP and Reuters reported the closure of the port.',
    'More on the table: the budget, which the council will debate.',
    'The photo shows the port, which is closed.',
    '“By the way,” he said.',
  ])('is the body: %s', (paragraph) => {
    expect(roleOf(paragraph)).toBe('body');
  });

  it.each([
    ['Jane Roe is a reporter at the Daily Sample. She covers ports.', 'bio'],
    ['Bob Poe contributed to this report.', 'bio'],
    ['*Bob Poe is an editor at the Daily Sample. Write to [him](/x).*', 'bio'],
    ['*Our book on ports is out now: get it [here](/x).*', 'promo'],
    ['Correction: May 4, 2024. It was [1962](/x), not 1963.', 'boilerplate'],
    ['This story has been updated with a [comment](/x) from the mayor.', 'boilerplate'],
    ['To contact the reporter on this story: Jane Roe in [Odesa](/x) at a@b.example', 'bio'],
    ['This article was originally published by [The Gazette](/x).', 'boilerplate'],
    ['Pokud jste v článku zaznamenali chybu, [napište nám](/x).', 'boilerplate'],
    ['Original url: <https://a.b/c>', 'boilerplate'],
    ['Source: <https://a.b/c>', 'boilerplate'],
    [BODY, 'body'],
  ])('at the end of an article, %s, is %s', (paragraph, role) => {
    expect(lastRoleOf(paragraph)).toBe(role);
  });

  it.each([
    ['Sign up', ['Get the news of the port in the morning.']],
    ['Share this story', []],
    ['Related stories:', ['- [One](/x)', '- [Two](/y)']],
    ['Read more', ['[One](/x)', 'It tells of the port.']],
  ])('is the body behind %s, where the article goes on', (heading, inside) => {
    const roles = rolesOf('# A title', heading, ...inside, BODY, `${BODY} See [it](/z).`);
    expect(roles.slice(-2)).toEqual(['body', 'body']);
    expect(roles.slice(1, -2)).not.toContain('body');
  });

  it('is the body in a list of notes, but not in a menu', () => {
    const notes = [
      '1. See the [long report of 2019](/x), page 12.',
      '2. [Minutes of the whole council](/y), 3 May 2024.',
    ];
    expect(rolesOf('# A title', BODY, notes.join('\n')).slice(2)).toEqual(['body', 'body']);
    const menu = ['- [How the port was built](/x)', '- [Why it was closed](/y) 3 May'];
    expect(rolesOf('# A title', BODY, menu.join('\n')).slice(2)).toEqual(['related', 'related']);
  });

  it('is not that of a button above the article', () => {
    expect(rolesOf('# A title', 'Comments', BODY, BODY, '## 2 comments', 'I was there.').slice(2)).toEqual([
      'body',
      'body',
      'boilerplate',
      'boilerplate',
    ]);
  });

  it('is that of its section, until the article goes on', () => {
    expect(rolesOf('# A title', BODY, '### Read more', '- [One](/x)', '- [Two](/y)', '### The storm', BODY)).toEqual([
      'title',
      'body',
      'related',
      'related',
      'related',
      'heading',
      'body',
    ]);
  });
});
