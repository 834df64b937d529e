import { type Request } from 'express';

/** One route of the router, or something that is none. */
interface Layer {
  readonly route?: { readonly methods: Readonly<Record<string, boolean>> };
  match(path: string): boolean;
}

/** Methods that the router has for the path of a request; none for an address that nothing has. */
export const methodsAt = ({ app, path }: Request): readonly string[] => {
  const layers = (app.router as unknown as { readonly stack: readonly Layer[] }).stack;
  const methods = layers.flatMap((layer) => (layer.route && layer.match(path) ? Object.keys(layer.route.methods) : []));
  // Express answers HEAD wherever it answers GET.
  const all = methods.includes('get') ? [...methods, 'head'] : methods;
  return [...new Set(all.map((method) => method.toUpperCase()))].sort();
};
