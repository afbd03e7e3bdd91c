/** Gives the reader a file, as the browser's own download. A text is JSON. */
export function saveFile(document: Document, name: string, content: string | Blob): void {
  const file = typeof content === 'string' ? new Blob([content], { type: 'application/json' }) : content;
  const address = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser has taken the file when the press has been handled.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
