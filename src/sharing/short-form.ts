import type { Article } from '../article/article.ts';
import { cleanAddress } from '../article/clean-address.ts';
import { legible } from '../article/legible.ts';

/** An article for a chat: its title, and its address on a line of its own, which chats turn into a preview. */
export function shortForm({ title, url }: Pick<Article, 'title' | 'url'>): string {
  return [legible(title), cleanAddress(url)].filter(Boolean).join('\n');
}
