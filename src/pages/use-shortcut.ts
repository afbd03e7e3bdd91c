import { useEffect, useState } from 'preact/hooks';
import type { PageServices } from './services.ts';

/** The keys that toggle the reading view; read again when the reader comes back from the browser's own page. */
export function useShortcut({ readShortcut }: PageServices): string | null {
  const [shortcut, setShortcut] = useState<string | null>(null);
  useEffect(() => {
    const read = () => {
      readShortcut().then(setShortcut, (error: unknown) => console.info('Đọc Sạch: shortcut', error));
    };
    read();
    window.addEventListener('focus', read);
    return () => window.removeEventListener('focus', read);
  }, [readShortcut]);
  return shortcut;
}
