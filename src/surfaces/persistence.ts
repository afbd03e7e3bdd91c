/**
 * Asks the browser never to clear what was saved by itself. With `unlimitedStorage` both browsers grant it without a
 * question (Chrome for Developers, "Storage and cookies"; MDN, "StorageManager.persist()"); only a page can ask.
 */
export function askForPersistence(): void {
  navigator.storage.persist().then(
    (isGranted) => isGranted || console.info('Đọc Sạch: the browser may clear what was saved to make room.'),
    (error: unknown) => console.info('Đọc Sạch:', error),
  );
}
