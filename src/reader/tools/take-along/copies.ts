import type { Article } from '../../../article/article.ts';
import { cleanAddress } from '../../../article/clean-address.ts';
import { citation } from '../../../sharing/citation.ts';
import { toMarkdown } from '../../../sharing/to-markdown.ts';
import { toText } from '../../../sharing/to-text.ts';
import type { MessageKey } from '../../texts.ts';

/** One form in which an article goes on the clipboard. */
export interface Copy {
  /** As tests know it. */
  action: string;
  words: MessageKey;
  /** @param language of the interface; only a citation goes by it */
  make(article: Article, language: string): string;
}

export const copies: readonly Copy[] = [
  { action: 'copy-text', words: 'copyText', make: toText },
  { action: 'copy-markdown', words: 'copyMarkdown', make: (article) => toMarkdown(article) },
  {
    action: 'copy-citation',
    words: 'copyCitation',
    make: (article, language) => citation(article, language === 'en' ? 'en' : 'vi', new Date()),
  },
  { action: 'copy-address', words: 'copyAddress', make: ({ url }) => cleanAddress(url) ?? url },
];
