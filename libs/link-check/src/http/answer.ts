import { type HeaderBag } from './header-bag';

/** How the reading of a body ended. */
export type BodyEnd =
  /** The server finished it. */
  | 'complete'
  /** We had read enough. */
  | 'capped'
  /** The server broke off. */
  | 'broken'
  /** It took too long. */
  | 'late';

/** One HTTP response, read as far as we care to. */
export interface Answer {
  status: number;
  headers: HeaderBag;
  /** The body as sent, content encoding and all. */
  body: Buffer;
  bodyEnd: BodyEnd;
  /** The IP address that answered. */
  address: string;
}

/** The media type, lower-cased, without parameters; null when none is declared. */
export function mediaType(headers: HeaderBag): string | null {
  const declared = headers.first('content-type')?.split(';', 1)[0]?.trim().toLowerCase();
  return declared === undefined || declared === '' ? null : declared;
}

/** Whether this status sends a client somewhere else (fetch standard, "redirect status"). */
export function isRedirect(status: number): boolean {
  return status === 301 || status === 302 || status === 303 || status === 307 || status === 308;
}
