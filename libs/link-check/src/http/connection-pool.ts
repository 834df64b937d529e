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
  acquire(url: URL, fresh: boolean): Connection {
    this.busyCount += 1;
    const kept = fresh ? undefined : this.takeIdle(url.origin);
    if (kept !== undefined) return kept;
    while (this.idleCount > 0 && this.idleCount + this.busyCount > this.maxSockets) this.dropOldest();
    return new Connection(url.origin, dialTarget(url), this.dialer, this.maxHeaderBytes, (connection) => {
      this.forget(connection);
    });
  }

  /** Takes a connection back after its request; it is kept only when another request may use it. */
  release(connection: Connection, reusable: boolean): void {
    this.busyCount -= 1;
    if (!reusable || connection.lost) {
      connection.destroy(new Error('connection no longer needed'));
      return;
    }
    const kept = this.idle.get(connection.origin) ?? [];
    this.idle.delete(connection.origin);
    this.idle.set(connection.origin, [...kept, connection]);
    this.idleCount += 1;
  }

  /** Ends every idle connection. */
  close(): void {
    while (this.idleCount > 0) this.dropOldest();
  }

  private takeIdle(origin: string): Connection | undefined {
    const kept = this.idle.get(origin);
    const connection = kept?.pop();
    if (kept?.length === 0) this.idle.delete(origin);
    if (connection !== undefined) this.idleCount -= 1;
    return connection;
  }

  private dropOldest(): void {
    const [origin] = this.idle.keys();
    if (origin !== undefined) this.takeIdle(origin)?.destroy(new Error('connection no longer needed'));
  }

  private forget(connection: Connection): void {
    const kept = this.idle.get(connection.origin);
    const index = kept?.indexOf(connection) ?? -1;
    if (kept === undefined || index < 0) return;
    kept.splice(index, 1);
    this.idleCount -= 1;
    if (kept.length === 0) this.idle.delete(connection.origin);
    connection.destroy(new Error('connection lost'));
  }
}
