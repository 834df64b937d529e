import { Link } from '@tanstack/react-router';
import { memo, useMemo } from 'react';
import { type Claim } from '../api/types';
import { AttentionShape } from '../states/attention-mark';
import { StateShape } from '../states/state-mark';
import { cutText, type TextPiece } from './text-pieces';
import './article-text.css';

interface ArticleTextProps {
  readonly text: string;
  /** BCP 47; null where nobody knows. */
  readonly language: string | null;
  readonly claims: readonly Claim[];
  readonly selectedId: string | null;
}

/** The article as it reads, with each claim marked by its state: by colour, by the line under it, and by a shape before it. */
export const ArticleText = memo(({ text, language, claims, selectedId }: ArticleTextProps) => {
  const paragraphs = useMemo(() => cutText(text, claims), [text, claims]);
  return (
    <article className="article" lang={language ?? ''}>
      {paragraphs.map((pieces, index) => (
        <p key={pieces[0]?.start ?? index} className={index === 0 ? 'article-title' : undefined}>
          {runsOf(pieces).map((run) => (
            <ClaimRun key={run[0]?.start} pieces={run} selectedId={selectedId} />
          ))}
        </p>
      ))}
    </article>
  );
});
ArticleText.displayName = 'ArticleText';

/** Pieces that follow each other in one claim. */
const runsOf = (pieces: readonly TextPiece[]): readonly (readonly TextPiece[])[] => {
  const runs: TextPiece[][] = [];
  for (const piece of pieces) {
    const last = runs.at(-1);
    if (last?.[0]?.claim && last[0].claim.id === piece.claim?.id) last.push(piece);
    else runs.push([piece]);
  }
  return runs;
};

const ClaimRun = ({
  pieces,
  selectedId,
}: {
  readonly pieces: readonly TextPiece[];
  readonly selectedId: string | null;
}) => {
  const claim = pieces[0]?.claim ?? null;
  if (!claim) return pieces.map((piece) => <Words key={piece.start} piece={piece} />);
  const isSelected = claim.id === selectedId;
  return (
    <Link
      from="/articles/$articleId"
      search={{ claim: claim.id }}
      replace
      resetScroll={false}
      className="claim"
      data-state={claim.state}
      data-claim={claim.id}
      data-selected={isSelected}
      aria-describedby={`state-${claim.state}`}
      draggable={false}
    >
      <StateShape state={claim.state} size={13} />
      {claim.attention.length > 0 && <AttentionShape size={13} />}
      {pieces.map((piece) => (
        <Words key={piece.start} piece={piece} />
      ))}
    </Link>
  );
};

const Words = ({ piece: { start, text, citation } }: { readonly piece: TextPiece }) => (
  <span data-start={start} className={citation ? 'cited' : undefined} data-link={citation && linkStanding(citation)}>
    {text}
  </span>
);

const linkStanding = ({ link }: NonNullable<TextPiece['citation']>): 'missing' | 'dead' | 'there' => {
  if (!link) return 'missing';
  return link.state === 'dead' ? 'dead' : 'there';
};
