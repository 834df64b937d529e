import { join } from 'node:path';
import { z } from 'zod';
import {
  archiveName,
  egressEntry,
  ipWithPort,
  keyPair,
  logLevel,
  onOff,
  port,
  postgresUrl,
  redisUrl,
  roleMapping,
  separatedList,
} from './setting-types';

/** Shortest secret key accepted, in characters: 32 of base64url carry 192 bits. */
export const SECRET_KEY_MIN_LENGTH = 32;

const webUrl = z.url({ protocol: /^https?$/, error: 'must be an http(s) URL' });

/** Settings that every process reads, with the environment variable each comes from. */
const common = {
  REDIS_URL: redisUrl.optional(),
  PORT: port.default(3000),
  WORKER_PORT: port.optional(),
  DATA_DIR: z.string().min(1).default('.data'),
  BOOTSTRAP_API_KEY: z
    .string()
    .regex(/^[\x21-\x7e]{24,200}$/, 'must be 24 to 200 visible ASCII characters without spaces')
    .optional(),
  SAMPLE: onOff.default(true),
  CONTACT_URL: webUrl.optional(),
  EGRESS_ALLOW: separatedList(egressEntry).default([]),
  EGRESS_PORTS: separatedList(port).default([80, 443]),
  EGRESS_DNS: separatedList(ipWithPort).default([]),
  LOG_LEVEL: logLevel.default('info'),
  CONTROL_URLS: separatedList(z.url({ protocol: /^https?$/, error: 'must be http(s) URLs' })).default([]),
  SNAPSHOT_BUCKET_URL: z.url({ protocol: /^https?$/, error: 'must be an http(s) URL' }).optional(),
  SNAPSHOT_BUCKET_KEY_ID: z.string().min(1).optional(),
  SNAPSHOT_BUCKET_SECRET: z.string().min(1).optional(),
  SNAPSHOT_BUCKET_REGION: z.string().min(1).default('us-east-1'),
  HISTORY_HEADS_DIR: z.string().min(1).optional(),
  HISTORY_HEADS_KEY_FILE: z.string().min(1).optional(),
  HISTORY_HEADS_EVERY_MINUTES: z.coerce.number().int().min(1).max(10_080).default(60),
  LINK_PACE: onOff.default(true),
  LINK_CHECKS_KEPT_MONTHS: z.coerce.number().int().min(1).max(1_200).optional(),
  ARCHIVE: archiveName.default('off'),
  ARCHIVE_KEY: keyPair.optional(),
  ARCHIVE_AVAILABILITY_URL: webUrl.default('https://archive.org/wayback/available'),
  ARCHIVE_WEB_URL: webUrl.default('https://web.archive.org'),
  OIDC_ISSUER: z
    .url({ protocol: /^https?$/, error: 'must be an http(s) URL' })
    .refine((url) => !/[?#]/.test(url), 'must have no query and no fragment')
    .optional(),
  OIDC_AUDIENCE: z.string().min(1).optional(),
  OIDC_ROLES_CLAIM: z.string().min(1).default('roles'),
  OIDC_ROLES: roleMapping.optional(),
  ASSIGNMENT_HOURS: z.coerce.number().int().min(1).max(8_760).default(72),
  WORKER_CONCURRENCY: z.coerce.number().int().min(1).max(256).default(16),
};

const secretKey = z.string().min(SECRET_KEY_MIN_LENGTH, `must have at least ${SECRET_KEY_MIN_LENGTH} characters`);

/** A bucket is named with the key that opens it. */
const wholeBucket = (env: BucketSettings, context: z.RefinementCtx): void => {
  if (env.SNAPSHOT_BUCKET_URL === undefined) return;
  for (const name of ['SNAPSHOT_BUCKET_KEY_ID', 'SNAPSHOT_BUCKET_SECRET'] as const) {
    if (env[name] === undefined) context.addIssue({ code: 'custom', path: [name], message: 'is missing' });
  }
};

/** A token that is for anybody would let in whoever has one for something else. */
const wholeIssuer = (env: IssuerSettings, context: z.RefinementCtx): void => {
  if (env.OIDC_ISSUER !== undefined && env.OIDC_AUDIENCE === undefined)
    context.addIssue({ code: 'custom', path: ['OIDC_AUDIENCE'], message: 'is missing' });
};

interface IssuerSettings {
  readonly OIDC_ISSUER?: string | undefined;
  readonly OIDC_AUDIENCE?: string | undefined;
}

interface BucketSettings {
  readonly SNAPSHOT_BUCKET_URL?: string | undefined;
  readonly SNAPSHOT_BUCKET_KEY_ID?: string | undefined;
  readonly SNAPSHOT_BUCKET_SECRET?: string | undefined;
  readonly SNAPSHOT_BUCKET_REGION: string;
}

/** Where snapshots of pages are kept; null for a folder of `DATA_DIR`. */
const bucketOf = (env: BucketSettings) =>
  env.SNAPSHOT_BUCKET_URL === undefined
    ? null
    : {
        bucketUrl: env.SNAPSHOT_BUCKET_URL,
        accessKeyId: env.SNAPSHOT_BUCKET_KEY_ID ?? '',
        secretAccessKey: env.SNAPSHOT_BUCKET_SECRET ?? '',
        region: env.SNAPSHOT_BUCKET_REGION,
      };

/** What the API and the worker need: a database and the key that signs cursors and hashes API keys. */
export const serverSchema = z
  .object({
    ...common,
    DATABASE_URL: postgresUrl,
    SECRET_KEY: secretKey,
  })
  .superRefine(wholeBucket)
  .superRefine(wholeIssuer);

/** What `npm start` needs: nothing, as it brings a database and makes a secret key of its own. */
export const standaloneSchema = z
  .object({
    ...common,
    DATABASE_URL: postgresUrl.optional(),
    SECRET_KEY: secretKey.optional(),
  })
  .superRefine(wholeBucket)
  .superRefine(wholeIssuer);

/** The names of all settings, as environment variables. */
export const SETTING_NAMES: readonly string[] = Object.keys(serverSchema.shape);

type Parsed<Schema extends z.ZodType> = z.infer<Schema>;

const named = (env: Parsed<typeof standaloneSchema>) => ({
  redisUrl: env.REDIS_URL ?? null,
  port: env.PORT,
  workerPort: env.WORKER_PORT ?? null,
  dataDir: env.DATA_DIR,
  bootstrapApiKey: env.BOOTSTRAP_API_KEY ?? null,
  sample: env.SAMPLE,
  contactUrl: env.CONTACT_URL ?? null,
  egress: { allow: env.EGRESS_ALLOW, ports: env.EGRESS_PORTS, dns: env.EGRESS_DNS },
  logLevel: env.LOG_LEVEL,
  controlUrls: env.CONTROL_URLS,
  snapshotBucket: bucketOf(env),
  historyHeads: headsOf(env),
  linkPace: env.LINK_PACE,
  linkChecksKeptMonths: env.LINK_CHECKS_KEPT_MONTHS ?? null,
  /** Null while no archive is asked anything. */
  archive: env.ARCHIVE === 'off' ? null : archiveOf(env),
  /** Whose tokens let people in besides API keys; null for nobody's. */
  oidc: env.OIDC_ISSUER === undefined ? null : issuerOf(env, env.OIDC_ISSUER),
  /** How long a claim stays with an assignee who does nothing about it. */
  assignmentHours: env.ASSIGNMENT_HOURS,
  workerConcurrency: env.WORKER_CONCURRENCY,
});

const headsOf = (env: Parsed<typeof standaloneSchema>) => ({
  /** Where signed statements of the ends of all histories are written. */
  folder: env.HISTORY_HEADS_DIR ?? join(env.DATA_DIR, 'heads'),
  /** The private key that signs them; the public one is beside it. */
  keyFile: env.HISTORY_HEADS_KEY_FILE ?? join(env.DATA_DIR, 'heads-key.pem'),
  everyMinutes: env.HISTORY_HEADS_EVERY_MINUTES,
});

const archiveOf = (env: Parsed<typeof standaloneSchema>) => ({
  availabilityUrl: env.ARCHIVE_AVAILABILITY_URL,
  webUrl: env.ARCHIVE_WEB_URL,
  /** With which pages are saved; null when none are. */
  key: env.ARCHIVE_KEY ?? null,
});

const issuerOf = (env: Parsed<typeof standaloneSchema>, issuer: string) => ({
  issuer,
  audience: env.OIDC_AUDIENCE ?? '',
  rolesClaim: env.OIDC_ROLES_CLAIM,
  /** Which words of that claim stand for which role here; null where they are the roles themselves. */
  roles: env.OIDC_ROLES ?? null,
});

/** The settings of an API or worker process under the names that code uses. */
export const serverSettings = (env: Parsed<typeof serverSchema>) => ({
  ...named(env),
  databaseUrl: env.DATABASE_URL,
  secretKey: env.SECRET_KEY,
});

/** The settings of `npm start`: as a server's, but the database and the secret key may be absent. */
export const standaloneSettings = (env: Parsed<typeof standaloneSchema>) => ({
  ...named(env),
  databaseUrl: env.DATABASE_URL ?? null,
  secretKey: env.SECRET_KEY ?? null,
});

/** Everything an API or worker process can be told from outside. */
export type Settings = ReturnType<typeof serverSettings>;

/** Everything `npm start` can be told from outside. */
export type StandaloneSettings = ReturnType<typeof standaloneSettings>;
