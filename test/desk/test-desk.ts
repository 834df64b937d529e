import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { Clock, CreateApiKey, OutboxBacklogQuery } from '@app/application';
import { parseSettings, type Settings } from '@app/config';
import { type Role } from '@app/domain';
import { createLogger } from '@app/observability';
import { type INestApplication } from '@nestjs/common';
import { type NestExpressApplication } from '@nestjs/platform-express';
import { type OpenAPIObject } from '@nestjs/swagger';
import request, { type Test } from 'supertest';
import { createApi } from '../../apps/api/src/create-api';
import { createWorker } from '../../apps/worker/src/create-worker';
import { createTestDatabase, type TestDatabase } from '../environment/database';
import { type QueueBackendUnderTest } from '../environment/queue-backends';
import { DocumentedAnswers } from './documented-answers';
import { ScriptedWeb } from './scripted-web';

/** Somebody who talks to the desk with a key of their own. */
export interface Person {
  readonly id: string;
  readonly key: string;
  get(path: string): Test;
  post(path: string, body?: object): Test;
  put(path: string, body?: object): Test;
  patch(path: string, body: object): Test;
  delete(path: string): Test;
}

/** Longest that a worker may take to do what is asked of it, in milliseconds. */
const SETTLE_LIMIT = 20_000;

/** A whole desk in this process: API and worker put together as in earnest, a database of its own, and a scripted web. */
export class TestDesk {
  private workers: INestApplication[] = [];
  /** What the machine's clock is ahead by, in milliseconds. */
  private ahead = 0;

  private constructor(
    readonly settings: Settings,
    readonly database: TestDatabase,
    readonly web: ScriptedWeb,
    readonly api: NestExpressApplication,
    readonly answers: DocumentedAnswers,
  ) {}

  /**
   * @param env settings besides those that make the desk stand alone
   * @param wire makes the way to the database, where it is not the direct one
   */
  static async start(
    backend: QueueBackendUnderTest,
    env: Record<string, string> = {},
    wire: (url: string) => Promise<string> = (url) => Promise.resolve(url),
  ): Promise<TestDesk> {
    const database = await createTestDatabase();
    const web = await ScriptedWeb.start();
    const dataDir = await mkdtemp(join(tmpdir(), 'desk-'));
    const settings = parseSettings({
      DATABASE_URL: await wire(database.url),
      SECRET_KEY: 'only-for-tests-only-for-tests-only',
      EGRESS_ALLOW: web.address,
      LOG_LEVEL: 'silent',
      LINK_PACE: 'off',
      DATA_DIR: dataDir,
      ...(backend.redisUrl !== null && { REDIS_URL: backend.redisUrl }),
      ...env,
    });
    const api = await createApi(settings, createLogger('api', settings.logLevel));
    await api.listen(0, '127.0.0.1');
    const { body } = await request(api.getHttpServer()).get('/openapi.json');
    const desk = new TestDesk(settings, database, web, api, new DocumentedAnswers(body as OpenAPIObject));
    desk.follow(api);
    return desk;
  }

  /** Puts a worker to work beside the API. @returns what it answers with */
  async startWorker(): Promise<INestApplication> {
    const worker = await createWorker(this.settings, createLogger('worker', this.settings.logLevel));
    this.follow(worker);
    this.workers.push(worker);
    await worker.init();
    return worker;
  }

  async stopWorkers(): Promise<void> {
    await Promise.all(this.workers.map((worker) => worker.close()));
    this.workers = [];
  }

  async stop(): Promise<void> {
    await this.stopWorkers();
    await this.api.close();
    await this.web.stop();
    await this.database.drop();
    await rm(this.settings.dataDir, { recursive: true });
  }

  /** Moves the desk's clock on; timers of the machine go on as they are. */
  advance(milliseconds: number): void {
    this.ahead += milliseconds;
  }

  /** Waits until everything that was asked of the worker is done. */
  async settled(): Promise<void> {
    const backlog = this.api.get(OutboxBacklogQuery);
    for (let waited = 0; waited < SETTLE_LIMIT; waited += 20) {
      const { open, failed } = await backlog.run();
      if (failed > 0) throw new Error(`The worker gave ${failed} jobs up.`);
      if (open === 0) return;
      await delay(20);
    }
    throw new Error('The worker did not do what was asked of it in time.');
  }

  /** Somebody with a new key of that role. */
  async person(role: Role, name = `A ${role}`): Promise<Person> {
    const { actorId, secret } = await this.api.get(CreateApiKey).run({ name, role });
    return { id: actorId, key: secret, ...this.requests(secret) };
  }

  /** Somebody without a key. */
  get stranger(): Omit<Person, 'id' | 'key'> {
    return this.requests(null);
  }

  /** Whoever shows a secret, be it a key or a token. */
  as(secret: string): Omit<Person, 'id' | 'key'> {
    return this.requests(secret);
  }

  private requests(key: string | null): Omit<Person, 'id' | 'key'> {
    const send = (method: 'get' | 'post' | 'put' | 'patch' | 'delete', path: string): Test => {
      const sent = request(this.api.getHttpServer())[method](path);
      if (key !== null) void sent.set('Authorization', `Bearer ${key}`);
      return sent.expect((response) => {
        this.answers.assert(method.toUpperCase(), path, response);
      });
    };
    return {
      get: (path) => send('get', path),
      post: (path, body) => (body === undefined ? send('post', path) : send('post', path).send(body)),
      put: (path, body) => (body === undefined ? send('put', path) : send('put', path).send(body)),
      patch: (path, body) => send('patch', path).send(body),
      delete: (path) => send('delete', path),
    };
  }

  private follow(app: INestApplication): void {
    app.get(Clock).now = () => new Date(new Date().getTime() + this.ahead);
  }
}
