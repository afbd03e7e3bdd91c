import type { Byline, Inline } from '../../article/article.ts';
import type { Draft } from '../blocks/draft.ts';
import type { Page } from '../page/read-page.ts';

/** What the steps over drafts work on; when they are done, it is the article. */
export interface Story {
  page: Page;
  /** The lead that stands outside the body; empty when none does. */
  outerLead: string;
  /** The author's line that stands below the body; empty when none does. */
  outerByline: string;
  /** Whether the body's own bounds were known, so that nothing of what surrounds it can be among the drafts. */
  isBounded: boolean;
  drafts: Draft[];
  lead: Inline[];
  byline: Byline | null;
  /** Records why a line leaves the article. Taking it out of the drafts is the step's part. */
  report(reason: string, text: string): void;
}

export type ArrangeStep = (story: Story) => void;
