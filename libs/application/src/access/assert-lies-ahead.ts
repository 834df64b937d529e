import { DomainError } from '@app/domain';

/** @throws DomainError `invalid_fields` for a key that would have expired before it is there */
export const assertLiesAhead = (expiresAt: Date | null, now: Date): void => {
  if (expiresAt === null || expiresAt > now) return;
  throw new DomainError('invalid_fields', 'The key would have expired already.', {
    fields: [{ field: 'expiresAt', detail: 'must be in the future' }],
  });
};
