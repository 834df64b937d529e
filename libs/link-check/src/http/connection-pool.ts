import { type Dialer, dialTarget } from '../egress/dial';
import { Connection } from './connection';

/** Connections, one request at a time each; idle ones are kept for the next link on the same site. */
export class ConnectionPool {
  /** By origin; insertion order is order of last use. */
  private readonly idle = new Map<string, Connection[]>();
  private idleCount = 0;
  private busyCount = 0;

  constructor(
    private readonly dialer: Dialer,
    private readonly maxSockets: number,
    private readonly maxHeaderBytes: number,
  ) {}

  /** A connection for this origin: an idle one, or a new one. @param fresh never an idle one */
  async acquire(url: URL, fresh: boolean): Promise<Connection> {
    this.busyCount += 1;
    const { origin } = url;
    const kept = fresh ? undefined : this.takeIdle(origin);
    if (kept !== undefined) return kept;
    // A socket is only opened when the one that makes room for it is closed.
    while (this.idleCount > 0 && this.idleCount + this.busyCount > this.maxSockets) await this.dropOldest();
    return new Connection(origin, dialTarget(url), this.dialer, this.maxHeaderBytes, (connection) => {
      this.forget(connection);
    });
  }

  /** Takes back a connection that another request may use. */
  keep(connection: Connection): void {
    if (connection.lost) {
      void this.drop(connection);
      return;
    }
    this.busyCount -= 1;
    const kept = this.idle.get(connection.origin) ?? [];
    this.idle.delete(connection.origin);
    this.idle.set(connection.origin, [...kept, connection]);
    this.idleCount += 1;
  }

  /** Takes back a connection that is of no more use; settles when its socket is closed. */
  async drop(connection: Connection): Promise<void> {
    await connection.destroy(new Error('connection no longer needed'));
    this.busyCount -= 1;
  }

  /** Ends every idle connection. */
  async close(): Promise<void> {
    while (this.idleCount > 0) await this.dropOldest();
  }

  private takeIdle(origin: string): Connection | undefined {
    const kept = this.idle.get(origin);
    const connection = kept?.pop();
    if (kept?.length === 0) this.idle.delete(origin);
    if (connection !== undefined) this.idleCount -= 1;
    return connection;
  }

  private async dropOldest(): Promise<void> {
    const [origin] = this.idle.keys();
    if (origin !== undefined) await this.takeIdle(origin)?.destroy(new Error('connection no longer needed'));
  }

  private forget(connection: Connection): void {
    const kept = this.idle.get(connection.origin);
    const index = kept?.indexOf(connection) ?? -1;
    if (kept === undefined || index < 0) return;
    kept.splice(index, 1);
    this.idleCount -= 1;
    if (kept.length === 0) this.idle.delete(connection.origin);
    void connection.destroy(new Error('connection lost'));
  }
}
