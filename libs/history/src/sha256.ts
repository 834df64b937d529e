import { hash } from 'node:crypto';

/** SHA-256 of a text in UTF-8, or of bytes, as 64 hexadecimal digits. */
export const sha256 = (data: string | Buffer): string => hash('sha256', data, 'hex');
