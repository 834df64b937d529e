import { type Request } from 'express';

/** Where a request comes from: the other end of its connection, which nobody can claim to be. Behind a proxy that is the proxy. */
export const addressOf = ({ socket }: Pick<Request, 'socket'>): string | null =>
  socket.remoteAddress?.replace(/^::ffff:(?=\d+\.)/, '') ?? null;
