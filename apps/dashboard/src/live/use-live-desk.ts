import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { type Connection, followDesk } from './live-events';

/** Keeps everything on the screen as the desk has it; tells whether it can. */
export const useLiveDesk = (): Connection => {
  const queryClient = useQueryClient();
  const [connection, setConnection] = useState<Connection>('connecting');
  useEffect(() => followDesk(queryClient, setConnection), [queryClient]);
  return connection;
};
