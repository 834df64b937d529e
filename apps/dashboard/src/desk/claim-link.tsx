import { Link } from '@tanstack/react-router';
import { type ReactNode } from 'react';
import { type Claim } from '../api/types';

interface ClaimLinkProps {
  readonly claim: Pick<Claim, 'id' | 'articleId' | 'text'>;
  readonly className?: string;
  /** What it reads as, where it is not the claim's words. */
  readonly children?: ReactNode;
}

/** Leads to a claim where it stands in its article. */
export const ClaimLink = ({ claim, className = 'count-link', children }: ClaimLinkProps) => (
  <Link
    to="/articles/$articleId"
    params={{ articleId: claim.articleId }}
    search={{ claim: claim.id }}
    className={`${className} anywhere`}
  >
    {children ?? claim.text}
  </Link>
);
