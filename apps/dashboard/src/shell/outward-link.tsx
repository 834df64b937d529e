import { Anchor } from '@mantine/core';

/** Leads out of the desk. What was cited may be anything, so only an address of the web is led to. */
export const OutwardLink = ({ url, name = url }: { readonly url: string; readonly name?: string }) => (
  <Anchor
    href={/^https?:\/\//i.test(url) ? url : undefined}
    target="_blank"
    rel="noopener noreferrer"
    size="sm"
    className="anywhere"
  >
    {name}
  </Anchor>
);
