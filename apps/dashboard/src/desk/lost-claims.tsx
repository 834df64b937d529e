import { Link } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { type Claim } from '../api/types';

/** Claims whose words the article has no longer, which no place in its text leads to. */
export const LostClaims = ({ claims }: { readonly claims: readonly Claim[] }) => {
  const t = useTranslations('desk');
  const [first, ...others] = claims.filter(({ lost }) => lost);
  if (!first) return null;
  return (
    <Link from="/articles/$articleId" search={{ claim: first.id }} replace className="attention count-link">
      {t('lost', { count: others.length + 1 })}
    </Link>
  );
};
