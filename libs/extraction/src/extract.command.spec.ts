import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { type Extraction } from './contract';

const root = join(__dirname, '../../..');

interface Run {
  status: number | null;
  stdout: string;
  stderr: string;
}

function run(args: string[], input = ''): Run {
  const program = ['-r', join(__dirname, '../test/typescript.cjs'), join(__dirname, 'extract.command.ts'), ...args];
  return spawnSync(process.execPath, program, { cwd: root, input, encoding: 'utf8' });
}

describe('the extract command', () => {
  it('prints the sample article as one JSON object', () => {
    const { status, stdout, stderr } = run(['samples/article.md']);
    const extraction = JSON.parse(stdout) as Extraction;
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(Object.keys(extraction)).toEqual(['article', 'text', 'claims', 'leftOut']);
    expect(extraction.article).toEqual({
      title: "After Maduro's Fall, Moscow Weighs What It Can Still Keep in Venezuela",
      byline: 'Marta Quill',
      publishedAt: '2026-01-12',
      language: 'en',
      sourceUrl: 'https://example.org/2026/01/12/after-maduros-fall-moscow-weighs-what-it-can-still-keep-in-venezuela',
      captions: [expect.stringMatching(/^Motorcyclists pass .* Claimdesk Samples$/)],
    });
    expect(extraction.claims).toHaveLength(34);
    const citations = extraction.claims.flatMap((claim) => claim.citations);
    expect(citations.filter(({ url }) => url !== null)).toHaveLength(6);
    expect(citations.filter(({ url }) => url === null)).toHaveLength(4);
    expect(extraction.leftOut.map(({ role }) => role)).toEqual(['byline', 'related', 'related', 'boilerplate']);
  });

  it('reads standard input, with a base for relative addresses', () => {
    const { stdout } = run(['-', '--format', 'html', '--base', 'https://a.b/c'], '<p>It <a href="d">happened</a>.</p>');
    const { claims } = JSON.parse(stdout) as Extraction;
    expect(claims[0]?.citations[0]?.url).toBe('https://a.b/d');
  });

  it.each([
    [[], 'Name the file'],
    [['samples/article.md', 'another'], 'One file at a time'],
    [['samples/missing.md'], 'Cannot read'],
    [['LICENSE'], 'does not tell the format'],
    [['samples/article.md', '--format', 'doc'], 'no format "doc"'],
    [['samples/article.md', '--base', 'here'], 'absolute URL'],
    [['samples/article.md', '--fromat', 'text'], '--fromat'],
  ])('exits with 2 and says how to use it for %j', (args, message) => {
    const { status, stdout, stderr } = run(args);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain(message);
    expect(stderr).toContain('Usage:');
  });

  it('exits with 1 and one line for an article that cannot be read', () => {
    const { status, stdout, stderr } = run(['-', '--format', 'text'], '  ');
    expect({ status, stdout, stderr }).toEqual({
      status: 1,
      stdout: '',
      stderr: 'empty_article: The article holds no text.\n',
    });
  });
});
