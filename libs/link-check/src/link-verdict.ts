/** What one check of a link saw. The same ten words as the domain's; the engine imports no other library of ours. */
export type LinkVerdict =
  | 'reachable'
  | 'moved'
  | 'gone'
  | 'blocked'
  | 'transient'
  | 'misconfigured'
  | 'suspect'
  | 'unsupported'
  | 'invalid'
  | 'unsafe';

/** What was seen where no page came that a reader could use. */
export type FailureVerdict = Exclude<LinkVerdict, 'reachable' | 'moved'>;

/** Why a check came to its verdict: a stable code, safe to store, count and translate. */
export type LinkReason =
  | 'ok'
  | 'moved_permanently'
  | `http_${number}`
  | NameReason
  | NetworkReason
  | TlsReason
  | ProtocolReason
  | RedirectReason
  | PageReason
  | RefusalReason;

/** What the name system said. */
export type NameReason = 'dns_nxdomain' | 'dns_no_address' | 'dns_servfail' | 'dns_refused' | 'dns_timeout';

/** What happened between the machines. */
export type NetworkReason =
  | 'connection_refused'
  | 'connection_reset'
  | 'connection_closed'
  | 'host_unreachable'
  | 'network_error'
  | 'timeout_connect'
  | 'timeout_tls'
  | 'timeout_headers'
  | 'timeout_body';

/** Which fault the certificate or the TLS handshake has. */
export type TlsReason =
  | 'tls_expired'
  | 'tls_not_yet_valid'
  | 'tls_wrong_host'
  | 'tls_self_signed'
  | 'tls_untrusted'
  | 'tls_revoked'
  | 'tls_client_certificate'
  | 'tls_protocol';

/** What is wrong with the bytes that should be HTTP. */
export type ProtocolReason =
  | 'bad_status_line'
  | 'bad_header'
  | 'bad_body_framing'
  | 'conflicting_length'
  | 'headers_too_large'
  | 'endless_informational'
  | 'unexpected_upgrade'
  | 'bad_content_encoding'
  | 'stacked_content_encoding'
  | 'protocol_error';

/** Where a chain of redirects ended without a page. */
export type RedirectReason =
  | 'redirect_loop'
  | 'too_many_redirects'
  | 'redirect_without_location'
  | 'redirect_bad_location'
  | 'redirect_unsupported_scheme'
  | 'meta_refresh_bad_target'
  | 'meta_refresh_loop';

/** What the page itself gives away. */
export type PageReason =
  | 'soft_404'
  | 'soft_404_url'
  | 'parked_domain'
  | 'placeholder_page'
  | 'redirect_to_home'
  | 'redirect_catch_all'
  | 'canonical_is_home'
  | 'catch_all'
  | 'empty_body'
  | 'bot_wall'
  | 'captcha'
  | 'login_wall';

/** Why no request was made. */
export type RefusalReason = 'invalid_url' | 'unsupported_scheme' | 'forbidden_address' | 'forbidden_port';

/** What else was noticed; flags never change a verdict. */
export type LinkFlag =
  | 'redirected_temporarily'
  | 'paywall'
  | 'fragment_missing'
  | 'text_fragment_missing'
  | 'tls_downgrade'
  | 'slow'
  | 'truncated'
  | 'domain_missing';
