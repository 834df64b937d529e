import { writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type SentRequest } from './send-request';

/** Bytes of a body that are still printed, rather than put into a file. */
const PRINTED = 2_000;

/** A request as a command line, for a desk at $DESK. */
export const curlOf = ({ method, target, headers, body }: SentRequest, name: string): string => {
  const parts = [`curl -isg --path-as-is -X ${method} "$DESK"${quoted(target)}`];
  for (const [header, value] of Object.entries(headers)) {
    for (const one of Array.isArray(value) ? value : [value]) {
      // Without a value, curl would leave the header out.
      parts.push(`-H ${quoted(one === '' ? `${header};` : `${header}: ${short(one)}`)}`);
    }
  }
  if (body === undefined) return parts.join(' ');
  if (body.length <= PRINTED)
    return `printf %s ${body.toString('base64')} | base64 -d | ${parts.join(' ')} --data-binary @-`;
  const file = join(tmpdir(), `claimdesk-fuzz-${name}.body`);
  writeFileSync(file, body);
  return `${parts.join(' ')} --data-binary @${file}`;
};

const quoted = (text: string): string => `'${text.replaceAll("'", `'\\''`)}'`;

const short = (text: string): string => (text.length > PRINTED ? `${text.slice(0, PRINTED)}…` : text);
