import { useTranslations } from 'use-intl';
import { type Connection } from '../live/live-events';

/** Whether what is on the screen follows the desk. */
export const ConnectionMark = ({ connection }: { readonly connection: Connection }) => {
  const t = useTranslations('connection');
  return (
    <span className="connection" data-connection={connection} role="status" title={t(connection)}>
      <span className="connection-dot" aria-hidden="true" />
      <span className="connection-words">{t(connection)}</span>
    </span>
  );
};
