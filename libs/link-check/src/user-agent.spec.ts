import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CLAIMDESK_VERSION, userAgent } from './user-agent';

it('the version we give is the one we are', () => {
  const { version } = JSON.parse(readFileSync(join(__dirname, '../../../package.json'), 'utf8')) as { version: string };
  expect(CLAIMDESK_VERSION).toBe(version);
  expect(userAgent('https://desk.example/')).toBe(
    `Mozilla/5.0 (compatible; Claimdesk/${version}; +https://desk.example/)`,
  );
});
