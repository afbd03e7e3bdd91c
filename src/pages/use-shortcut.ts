import { useEffect, useState } from 'preact/hooks';
import type { Command, PageServices } from './services.ts';

/** The keys of a command; null while none are known. Read again when the reader comes back from the browser's own page. */
export function useShortcut({ readShortcut }: PageServices, command: Command): string | null {
  const [shortcut, setShortcut] = useState<string | null>(null);
  useEffect(() => {
    const read = () => {
      readShortcut(command).then(setShortcut, (error: unknown) => console.info('Đọc Sạch: shortcut', error));
    };
    read();
    window.addEventListener('focus', read);
    return () => window.removeEventListener('focus', read);
  }, [readShortcut, command]);
  return shortcut;
}
