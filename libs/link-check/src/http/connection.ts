import { type Socket } from 'node:net';
import { Client, type Dispatcher } from 'undici';
import { type Dialed, type Dialer, type DialTarget } from '../egress/dial';

/** Idle connections are kept for this long; servers close theirs after 5 s and more. */
const KEEP_ALIVE_MS = 4_000;

/** One connection to one origin: an undici client with one socket, opened by the dialer and nobody else. */
export class Connection {
  private readonly client: Client;
  private readonly aborting = new AbortController();
  private dialed: Dialed | null = null;
  private bytesBefore = 0;
  private onWire: (bytes: number) => void = () => undefined;
  /** Whether the request under way opened the socket, or found it open. */
  openedNow = false;
  /** Set when the socket is gone. */
  lost = false;

  constructor(
    readonly origin: string,
    target: DialTarget,
    dialer: Dialer,
    maxHeaderBytes: number,
    onLost: (connection: Connection) => void,
  ) {
    this.client = new Client(origin, {
      pipelining: 1,
      maxHeaderSize: maxHeaderBytes,
      keepAliveTimeout: KEEP_ALIVE_MS,
      keepAliveMaxTimeout: KEEP_ALIVE_MS,
      keepAliveTimeoutThreshold: 500,
      // Time is kept by the exchange: undici's own limits start again with every chunk.
      headersTimeout: 0,
      bodyTimeout: 0,
      connect: (_options, callback) => {
        this.openedNow = true;
        dialer.dial(target, this.aborting.signal).then(
          (dialed) => {
            this.dialed = dialed;
            this.lost = false;
            callback(null, dialed.socket);
            this.meter(dialed.socket);
          },
          (error: unknown) => {
            callback(error as Error, null);
          },
        );
      },
    });
    this.client.on('disconnect', () => {
      this.lost = true;
      onLost(this);
    });
  }

  /** The address the socket leads to and how long it took to open; null before. */
  get route(): Dialed | null {
    return this.dialed;
  }

  /** Sends a request. `onWire` is told, as they come in, how many bytes its answer has taken, whatever they are. */
  send(
    request: Dispatcher.DispatchOptions,
    handler: Dispatcher.DispatchHandler & { onWire: (bytes: number) => void },
  ): void {
    this.openedNow = false;
    this.bytesBefore = this.dialed?.socket.bytesRead ?? 0;
    this.onWire = (bytes) => {
      handler.onWire(bytes);
    };
    this.client.dispatch(request, handler);
  }

  private meter(socket: Socket): void {
    this.bytesBefore = 0;
    socket.on('readable', () => {
      this.onWire(socket.bytesRead - this.bytesBefore);
    });
  }

  /** Ends the connection, whatever it is doing; settles when the socket is closed. */
  async destroy(reason: Error): Promise<void> {
    this.aborting.abort(reason);
    await this.client.destroy(reason);
  }
}
