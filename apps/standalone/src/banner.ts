/** What is known about the admin key when the desk is ready. */
export type AdminKey =
  | { readonly kind: 'new'; readonly text: string }
  /** Given by whoever started, in BOOTSTRAP_API_KEY. */
  | { readonly kind: 'given' }
  /** Made at an earlier start; only its hash is kept. */
  | { readonly kind: 'old' };

/** What the reader is told when the desk is ready. */
export interface Banner {
  readonly address: string;
  readonly dataDir: string;
  readonly key: AdminKey;
  readonly seconds: number;
}

/** What is shown once everything runs. */
export const bannerText = ({ address, dataDir, key, seconds }: Banner): string =>
  [
    '',
    `Claimdesk is ready (${seconds.toFixed(1)} s).`,
    '',
    `  Desk      ${address}   (sign in with the API key)`,
    `  API docs  ${address}/docs`,
    ...keyLines(key),
    `  Data      ${dataDir}`,
    '  Stop      Ctrl-C',
    '',
    '  Try it:',
    `  curl -H 'Authorization: Bearer ${key.kind === 'new' ? key.text : 'YOUR-API-KEY'}' '${address}/v1/claims?limit=3'`,
    '',
  ].join('\n');

/** The lines about the admin key alone. */
export const keyLines = (key: AdminKey): string[] => {
  switch (key.kind) {
    case 'new':
      return [`  API key   ${key.text}`, '            (shown this once, so keep it)'];
    case 'given':
      return ['  API key   the one in BOOTSTRAP_API_KEY'];
    case 'old':
      return ['  API key   the one shown, or given, at the first start'];
  }
};
