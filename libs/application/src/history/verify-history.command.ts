import { type KeyObject } from 'node:crypto';
import { parseArgs } from 'node:util';
import { loadSettings } from '@app/config';
import { DatabaseModule, Reads } from '@app/database';
import { publicKeyPath, readPublicKey } from '@app/history';
import { NestFactory } from '@nestjs/core';
import { type HistoryFinding } from './history-finding';
import { type HistoryWitness } from './statement-findings';
import { type VerifiedHistory, VerifyHistoryQuery } from './verify-history.query';

const USAGE = `Usage: npm run --silent verify-history -- [--json] [--heads FOLDER] [--public-key FILE] [--without-heads]
  --json            prints what was found as JSON
  --heads           where the signed heads are; HISTORY_HEADS_DIR unless given
  --public-key      whose statements they are; the one beside HISTORY_HEADS_KEY_FILE unless given
  --without-heads   holds history against itself alone
Exit code: 0 when it is whole, 1 when something does not fit, 2 when it could not be verified.
`;

class UsageError extends Error {}

/** `npm run verify-history`: recomputes every history, and tells what does not fit. */
const main = async (): Promise<number> => {
  const options = readOptions();
  const settings = loadSettings();
  const witness = options['without-heads']
    ? null
    : {
        folder: options.heads ?? settings.historyHeads.folder,
        publicKey: await publicKeyOf(options['public-key'], publicKeyPath(settings.historyHeads.keyFile)),
      };
  const database = { url: settings.databaseUrl, applicationName: 'claimdesk-verify', poolSize: 1, statementTimeout: 0 };
  const app = await NestFactory.createApplicationContext(DatabaseModule.connect(database), {
    logger: ['error', 'fatal'],
    abortOnError: false,
  });
  try {
    const verified = await new VerifyHistoryQuery(app.get(Reads)).run(witness);
    process.stdout.write(options.json ? `${JSON.stringify(verified, null, 2)}\n` : inWords(verified, witness));
    return verified.whole ? 0 : 1;
  } finally {
    await app.close();
  }
};

const readOptions = () => {
  try {
    return parseArgs({
      options: {
        json: { type: 'boolean' },
        heads: { type: 'string' },
        'public-key': { type: 'string' },
        'without-heads': { type: 'boolean' },
      },
    }).values;
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
};

/** Null where nobody named one and none was ever made. */
const publicKeyOf = async (given: string | undefined, usual: string): Promise<KeyObject | null> => {
  try {
    return await readPublicKey(given ?? usual);
  } catch (error) {
    if (given === undefined && (error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
};

const inWords = (verified: VerifiedHistory, witness: HistoryWitness | null): string => {
  const { claim, decisions, link, host } = verified.events;
  const lines = verified.findings.map(lineOf);
  lines.push(
    `Looked at ${claim} events of claims, ${decisions} decisions, ${link} events of links and ${host} of hosts.`,
  );
  if (witness === null) lines.push('No heads were asked: an end that was cut off, or all written anew, need not show.');
  else if (verified.statements === null) lines.push('There are no signed heads yet.');
  else {
    const { count, keyId, newestAt } = verified.statements;
    lines.push(
      `Held against ${count} statements of key ${keyId}, the newest of ${newestAt ?? 'no time'}; ${verified.unsigned ?? 0} events came after it.`,
    );
  }
  const { length } = verified.findings;
  lines.push(verified.whole ? 'History is whole.' : `${length} ${length === 1 ? 'thing does' : 'things do'} not fit.`);
  return `${lines.join('\n')}\n`;
};

const lineOf = ({ of, subject, position, fault, detail }: HistoryFinding): string =>
  `${of} ${subject}${position === null ? '' : ` at ${position}`}: ${fault}. ${detail}`;

main().then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    if (error instanceof UsageError) process.stderr.write(USAGE);
    process.exitCode = 2;
  },
);
