import { CheckFailure } from '../check-failure';
import { type FailureVerdict, type LinkReason } from '../link-verdict';

type Kind = readonly [FailureVerdict, LinkReason];

/** By error code: what the system, OpenSSL, undici and its parser report, and what it says about the link. */
const KINDS: Readonly<Record<string, Kind>> = {
  ECONNREFUSED: ['transient', 'connection_refused'],
  ECONNRESET: ['transient', 'connection_reset'],
  ECONNABORTED: ['transient', 'connection_reset'],
  EPIPE: ['transient', 'connection_reset'],
  ETIMEDOUT: ['transient', 'timeout_connect'],
  EHOSTUNREACH: ['transient', 'host_unreachable'],
  ENETUNREACH: ['transient', 'host_unreachable'],
  EADDRNOTAVAIL: ['transient', 'host_unreachable'],
  UND_ERR_SOCKET: ['transient', 'connection_closed'],

  CERT_HAS_EXPIRED: ['misconfigured', 'tls_expired'],
  CERT_NOT_YET_VALID: ['misconfigured', 'tls_not_yet_valid'],
  ERR_TLS_CERT_ALTNAME_INVALID: ['misconfigured', 'tls_wrong_host'],
  ERR_TLS_CERT_ALTNAME_FORMAT: ['misconfigured', 'tls_wrong_host'],
  DEPTH_ZERO_SELF_SIGNED_CERT: ['misconfigured', 'tls_self_signed'],
  SELF_SIGNED_CERT_IN_CHAIN: ['misconfigured', 'tls_untrusted'],
  UNABLE_TO_GET_ISSUER_CERT: ['misconfigured', 'tls_untrusted'],
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: ['misconfigured', 'tls_untrusted'],
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: ['misconfigured', 'tls_untrusted'],
  CERT_UNTRUSTED: ['misconfigured', 'tls_untrusted'],
  INVALID_CA: ['misconfigured', 'tls_untrusted'],
  INVALID_PURPOSE: ['misconfigured', 'tls_untrusted'],
  CERT_SIGNATURE_FAILURE: ['misconfigured', 'tls_untrusted'],
  CERT_CHAIN_TOO_LONG: ['misconfigured', 'tls_untrusted'],
  PATH_LENGTH_EXCEEDED: ['misconfigured', 'tls_untrusted'],
  CERT_REJECTED: ['misconfigured', 'tls_untrusted'],
  CERT_REVOKED: ['misconfigured', 'tls_revoked'],
  ERR_SSL_TLSV13_ALERT_CERTIFICATE_REQUIRED: ['misconfigured', 'tls_client_certificate'],
  EPROTO: ['misconfigured', 'tls_protocol'],

  HPE_INVALID_CONSTANT: ['misconfigured', 'bad_status_line'],
  HPE_INVALID_VERSION: ['misconfigured', 'bad_status_line'],
  HPE_INVALID_STATUS: ['misconfigured', 'bad_status_line'],
  HPE_INVALID_METHOD: ['misconfigured', 'bad_status_line'],
  HPE_INVALID_HEADER_TOKEN: ['misconfigured', 'bad_header'],
  HPE_LF_EXPECTED: ['misconfigured', 'bad_header'],
  HPE_CR_EXPECTED: ['misconfigured', 'bad_header'],
  HPE_STRICT: ['misconfigured', 'bad_header'],
  HPE_UNEXPECTED_CONTENT_LENGTH: ['misconfigured', 'conflicting_length'],
  HPE_INVALID_CONTENT_LENGTH: ['misconfigured', 'conflicting_length'],
  HPE_INVALID_TRANSFER_ENCODING: ['misconfigured', 'conflicting_length'],
  HPE_INVALID_CHUNK_SIZE: ['misconfigured', 'bad_body_framing'],
  HPE_HEADER_OVERFLOW: ['misconfigured', 'headers_too_large'],
  UND_ERR_RES_CONTENT_LENGTH_MISMATCH: ['misconfigured', 'conflicting_length'],
  // The parser asserts that a status has three digits of which the first is not 0.
  ERR_ASSERTION: ['misconfigured', 'bad_status_line'],
  UND_ERR_HEADERS_OVERFLOW: ['misconfigured', 'headers_too_large'],
};

/** By message, as undici 7 hands on what its parser says but loses the code on the way. */
const PARSER_MESSAGES: readonly (readonly [RegExp, LinkReason])[] = [
  [/expected http|http version|status code|response status|response line/i, 'bad_status_line'],
  [/content-length|transfer-encoding/i, 'conflicting_length'],
  [/chunk/i, 'bad_body_framing'],
  [/header/i, 'bad_header'],
];

/** What an error of a socket, a TLS handshake or the HTTP parser says about the link. Unknown errors are transient. */
export function socketFailure(error: Error): CheckFailure {
  if (error instanceof CheckFailure) return error;
  const code = (error as NodeJS.ErrnoException).code ?? '';
  const [verdict, reason] = KINDS[code] ?? (error.name === 'HTTPParserError' ? byMessage(error) : byFamily(code));
  return new CheckFailure(verdict, reason, { cause: error });
}

function byMessage({ message }: Error): Kind {
  return ['misconfigured', PARSER_MESSAGES.find(([pattern]) => pattern.test(message))?.[1] ?? 'protocol_error'];
}

function byFamily(code: string): Kind {
  if (code.startsWith('ERR_SSL_') || code.startsWith('ERR_TLS_')) return ['misconfigured', 'tls_protocol'];
  if (code.startsWith('HPE_') || code.startsWith('ERR_HTTP_')) return ['misconfigured', 'protocol_error'];
  if (code.startsWith('CERT_')) return ['misconfigured', 'tls_untrusted'];
  return ['transient', 'network_error'];
}
