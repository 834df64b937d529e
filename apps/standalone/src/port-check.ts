import { whyPortIsUnusable } from './processes/free-port';
import { StartFailure } from './start-failure';

/** @throws StartFailure naming the port, and how to choose another one */
export const assertPortIsUsable = async (port: number): Promise<void> => {
  // On macOS the first succeeds although another program listens on the second.
  const why = (await whyPortIsUnusable(port)) ?? (await whyPortIsUnusable(port, '127.0.0.1'));
  if (why === null) return;
  const another = `Choose another one: PORT=${port < 65_000 ? port + 1 : 3001} npm start`;
  if (why === 'EADDRINUSE') throw new StartFailure(`Port ${port} is taken by another program. ${another}`);
  if (why === 'EACCES') throw new StartFailure(`Port ${port} is reserved for the system administrator. ${another}`);
  throw new StartFailure(`Port ${port} cannot be used (${why}). ${another}`);
};
