import type { FedSaving } from '../surfaces/saving.ts';
import type { ShownArticle } from './show-article.tsx';

/**
 * Where the reading view of a page stands:
 *
 *            open()             the article is there
 *   closed ──────────▶ opening ─────────────────────▶ open
 *      ▲                  │ no article, a section that   │ Escape, the button, close(),
 *      │                  │ is off, Escape, the button   │ or the page took the view away
 *      └──────────────────┴──────────────────────────────┘
 */
export type State = { is: 'closed' } | Opening | Open;

export interface Open {
  is: 'open';
  shown: ShownArticle;
  saving: FedSaving;
  /** Aborted when it closes. */
  ended: AbortController;
}

export interface Opening {
  is: 'opening';
  /** A person may ask for what the automatic mode has begun, never the other way round. */
  openedBy: 'person' | 'automatic mode';
  /** The reader was told that the text is still to come, and so is told what has come of it. */
  hasWaited: boolean;
  abort: AbortController;
}

export const closed: State = { is: 'closed' };
