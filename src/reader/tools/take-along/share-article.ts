import type { Article } from '../../../article/article.ts';
import { cleanAddress } from '../../../article/clean-address.ts';
import type { MessageKey } from '../../texts.ts';

/** Whether the system has a sheet to share with; browsers offer it on encrypted pages alone. */
export const canShare = (): boolean => typeof navigator.share === 'function';

/**
 * Gives title and address to the system's sheet.
 *
 * @returns what to tell the reader: nothing where the sheet was put away again.
 */
export async function shareArticle({
  title,
  url,
}: Pick<Article, 'title' | 'url'>): Promise<MessageKey | null> {
  try {
    await navigator.share({ title, url: cleanAddress(url) ?? url });
    return 'shared';
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return null;
    console.info('Đọc Sạch:', error);
    return 'shareFailed';
  }
}
