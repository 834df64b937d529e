import { createServer } from 'node:net';

/** Why a port cannot be listened on: `EADDRINUSE`, `EACCES` and the like; null when it can. */
export const whyPortIsUnusable = (port: number, host?: string): Promise<string | null> =>
  new Promise((resolve) => {
    const server = createServer();
    server.once('error', (error: NodeJS.ErrnoException) => {
      resolve(error.code ?? error.message);
    });
    server.listen({ port, host, exclusive: true }, () => {
      server.close(() => {
        resolve(null);
      });
    });
  });

/** A TCP port that was free on this host a moment ago; somebody may be quicker, so be ready to ask again. */
export const findFreePort = (host = '127.0.0.1'): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen({ port: 0, host }, () => {
      const address = server.address();
      server.close(() => {
        if (address !== null && typeof address === 'object') resolve(address.port);
        else reject(new Error(`No port to be had on ${host}`));
      });
    });
  });
