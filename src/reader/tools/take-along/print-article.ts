import type { MessageKey } from '../../texts.ts';

/**
 * Opens the browser's own print dialog, which can save a PDF as well.
 *
 * @returns what to tell the reader: nothing where it opened, as it tells all else itself.
 */
export function printArticle(): MessageKey | null {
  try {
    window.print();
    return null;
  } catch (error) {
    console.info('Đọc Sạch:', error);
    return 'printFailed';
  }
}
