import type { Inline } from '../../article/article.ts';
import { isNewspaperHost } from '../../site/hosts.ts';

/** Whether a line is nothing but links that lead off the newspaper's own hosts, such as those to share the page with. */
export const isShareRow = (inlines: readonly Inline[]): boolean =>
  inlines.every((inline) =>
    typeof inline === 'string'
      ? inline.trim() === ''
      : inline.tag === 'br' || (inline.tag === 'a' && !isNewspaperHost(hostOf(inline.href))),
  );

const hostOf = (address: string): string => (URL.canParse(address) ? new URL(address).hostname : '');
