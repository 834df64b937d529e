import { isIP, type Socket } from 'node:net';
import { connect, createSecureContext, rootCertificates, type SecureContext, type TLSSocket } from 'node:tls';
import { CheckFailure } from '../check-failure';
import { socketFailure } from '../http/socket-failure';

/** Opens TLS over connections that already lead to a vetted address. */
export class TlsOpener {
  /** Made once: a context of its own for every connection would read the root certificates again each time. */
  private readonly context: SecureContext;

  /** @param roots PEM certificates to trust besides Node's own; without any, NODE_EXTRA_CA_CERTS counts too */
  constructor(roots: readonly string[]) {
    this.context = createSecureContext(roots.length === 0 ? {} : { ca: [...rootCertificates, ...roots] });
  }

  /**
   * Verification is always on, whatever the environment says (NODE_TLS_REJECT_UNAUTHORIZED), and never retried without.
   *
   * @throws CheckFailure misconfigured with the kind of fault, or transient
   */
  open(socket: Socket, hostname: string, timeoutMs: number, signal: AbortSignal): Promise<TLSSocket> {
    return new Promise((resolve, reject) => {
      // RFC 6066, section 3: no literal address and no trailing dot in the server name.
      const name = hostname.replace(/\.$/, '');
      const tls = connect({
        socket,
        host: name,
        servername: isIP(name) === 0 ? name : '',
        ALPNProtocols: ['http/1.1'],
        secureContext: this.context,
        rejectUnauthorized: true,
      });
      const settle = () => {
        clearTimeout(limit);
        signal.removeEventListener('abort', onAbort);
        tls.removeListener('error', onError);
      };
      const fail = (error: Error) => {
        settle();
        tls.on('error', () => undefined).destroy();
        reject(error);
      };
      const onError = (error: Error) => {
        fail(socketFailure(error));
      };
      const onAbort = () => {
        fail(signal.reason as Error);
      };
      const limit = setTimeout(() => {
        fail(new CheckFailure('transient', 'timeout_tls'));
      }, timeoutMs);
      signal.addEventListener('abort', onAbort);
      tls.on('error', onError);
      tls.once('secureConnect', () => {
        settle();
        resolve(tls);
      });
    });
  }
}
