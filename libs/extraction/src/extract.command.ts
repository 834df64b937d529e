import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import { parseArgs } from 'node:util';
import { type ArticleFormat } from './contract';
import { resolveAddress } from './layout/resolve-address';
import { ExtractionError } from './extraction-error';
import { ExtractionPool } from './isolation/extraction-pool';

const USAGE = 'Usage: npm run --silent extract -- FILE|- [--format markdown|html|text|pdf] [--base URL]';
const FORMATS: Record<ArticleFormat, readonly string[]> = {
  markdown: ['.md', '.markdown'],
  html: ['.html', '.htm', '.xhtml'],
  text: ['.txt', '.text'],
  pdf: ['.pdf'],
};

class UsageError extends Error {}

interface Arguments {
  file: string;
  format: ArticleFormat;
  baseUrl: string | undefined;
}

/** Prints one article's extraction as JSON; exits with 1 when the article cannot be read, with 2 on wrong arguments. */
async function main(): Promise<number> {
  // On a thread with limits, as the API does it: a script's articles come from strangers, too.
  const pool = new ExtractionPool();
  try {
    const { file, format, baseUrl } = readArguments(process.argv.slice(2));
    const content = await readContent(file);
    const extraction = await pool.extract({ format, content, ...(baseUrl !== undefined && { baseUrl }) });
    await write(process.stdout, `${JSON.stringify(extraction, null, 2)}\n`);
    return 0;
  } catch (error) {
    if (error instanceof UsageError) {
      await write(process.stderr, `${error.message}\n${USAGE}\n`);
      return 2;
    }
    if (!(error instanceof ExtractionError)) throw error;
    await write(process.stderr, `${error.code}: ${error.message}\n`);
    return 1;
  } finally {
    await pool.close();
  }
}

function readArguments(args: string[]): Arguments {
  let parsed;
  try {
    parsed = parseArgs({
      args,
      allowPositionals: true,
      options: { format: { type: 'string' }, base: { type: 'string' } },
    });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
  const [file, ...more] = parsed.positionals;
  if (file === undefined) throw new UsageError('Name the file to read, or - for standard input.');
  if (more.length > 0) throw new UsageError(`One file at a time; "${more.join(' ')}" is too much.`);
  const { base } = parsed.values;
  if (base !== undefined && resolveAddress(base, null) === null)
    throw new UsageError(`--base must be an absolute URL, not "${base}".`);
  return { file, format: formatOf(file, parsed.values.format), baseUrl: base };
}

function formatOf(file: string, given: string | undefined): ArticleFormat {
  const formats = Object.keys(FORMATS) as ArticleFormat[];
  const known =
    given === undefined
      ? formats.find((format) => FORMATS[format].includes(extname(file).toLowerCase()))
      : formats.find((format) => format === given);
  if (known !== undefined) return known;
  const problem = given === undefined ? `The name "${file}" does not tell the format` : `There is no format "${given}"`;
  throw new UsageError(`${problem}; give --format ${formats.join(', ')}.`);
}

async function readContent(file: string): Promise<Uint8Array> {
  try {
    if (file !== '-') return await readFile(file);
    const chunks: Buffer[] = [];
    for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
    return Buffer.concat(chunks);
  } catch (error) {
    throw new UsageError(`Cannot read "${file}": ${error instanceof Error ? error.message : String(error)}`);
  }
}

function write(stream: NodeJS.WriteStream, text: string): Promise<void> {
  return new Promise((resolve) => {
    stream.write(text, () => {
      resolve();
    });
  });
}

void main().then((code) => {
  process.exitCode = code;
});
