import { v7 } from 'uuid';

/** A new UUIDv7 (RFC 9562): ids sort by the time they were made, so keyset pages can run along the primary key. */
export const newId = (): string => v7();
