/**
 * Puts text on the clipboard. It must be called while a press is being handled, as browsers ask.
 *
 * @returns whether it is there.
 */
export async function copyText(text: string): Promise<boolean> {
  // Only encrypted pages have it, and the newspaper is to be had without encryption too. A page may also forbid it.
  const clipboard: Clipboard | undefined = navigator.clipboard;
  try {
    if (clipboard) {
      await clipboard.writeText(text);
      return true;
    }
  } catch (error) {
    console.info('Đọc Sạch:', error);
  }
  return copyByCommand(text, document);
}

/**
 * The older way, which works everywhere: the browser's own command to copy, with our text in the place of what is
 * selected. It needs no permission while a press is being handled.
 */
function copyByCommand(text: string, document: Document): boolean {
  let isGiven = false;
  const give = (event: ClipboardEvent) => {
    if (!event.clipboardData) return;
    event.clipboardData.setData('text/plain', text);
    // Neither the selection is copied over it, nor does the page put words of its own there.
    event.preventDefault();
    event.stopImmediatePropagation();
    isGiven = true;
  };
  // First in line: nothing of the page comes before the window.
  window.addEventListener('copy', give, true);
  try {
    return document.execCommand('copy') && isGiven;
  } catch (error) {
    console.info('Đọc Sạch:', error);
    return false;
  } finally {
    window.removeEventListener('copy', give, true);
  }
}
