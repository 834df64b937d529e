import { type HeaderBag } from './http/header-bag';
import { declaredType } from './page/page-type';

/** Bytes taken at most of a page, by media type (lower case, without parameters); a type that is absent is not taken. */
export type MaxBytesByType = Readonly<Record<string, number>>;

/** How many decoded bytes are taken of a page. */
export class PageSizes {
  private readonly sizes: ReadonlyMap<string, number>;
  private readonly most: number;

  constructor(maxBytes: MaxBytesByType) {
    this.sizes = new Map(Object.entries(maxBytes));
    this.most = Math.max(0, ...this.sizes.values());
  }

  /** By media type; null for one that is not taken. */
  of(type: string | null): number | null {
    return type === null ? null : (this.sizes.get(type) ?? null);
  }

  /** By what a server declares; one that declares nothing may be sending anything that is taken. */
  declared(headers: HeaderBag): number | null {
    const type = declaredType(headers);
    return type === null ? this.most : this.of(type);
  }
}
