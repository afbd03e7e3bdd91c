/** Gives the reader a file, as the browser's own download. */
export function saveFile(document: Document, name: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser has taken the file when the press has been handled.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
