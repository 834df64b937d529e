import { Link } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { type ReviewState } from '../api/types';
import { type QueueSearch } from '../queue/queue-search';
import { REVIEW_STATES } from './states';
import { StateShape } from './state-mark';
import './state-bar.css';

interface StateBarProps {
  readonly byState: Readonly<Record<string, number>>;
  /** Which claims of the queue a state's count is about. */
  readonly linkTo: (state: ReviewState) => QueueSearch;
}

/** How many claims are in which state, each count leading to them. */
export const StateBar = ({ byState, linkTo }: StateBarProps) => {
  const t = useTranslations('states');
  const present = REVIEW_STATES.filter((state) => (byState[state] ?? 0) > 0);
  return (
    <div className="state-bar">
      <div className="state-bar-line" aria-hidden="true">
        {present.map((state) => (
          <span key={state} style={{ flexGrow: byState[state] ?? 0, background: `var(--state-${state})` }} />
        ))}
      </div>
      <ul className="state-bar-counts">
        {present.map((state) => (
          <li key={state}>
            <Link to="/queue" search={linkTo(state)} className="count-link">
              <StateShape state={state} size={13} /> <span className="numbers">{byState[state]}</span> {t(state)}
            </Link>
          </li>
        ))}
      </ul>
    </div>
  );
};
