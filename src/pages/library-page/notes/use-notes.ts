import { useEffect, useRef, useState } from 'preact/hooks';
import type { ListedHighlight } from '../../../library/entry.ts';
import type { NotesServices } from './notes-services.ts';

/** What is listed: null until it is known, `failed` when it cannot be read. */
export type Notes = readonly ListedHighlight[] | 'failed' | null;

/** The highlights that a query finds, as they are now. */
export function useNotes(services: NotesServices, query: string): Notes {
  const [notes, setNotes] = useState<Notes>(null);
  /** A slower answer to an earlier question must not come after a later one's. */
  const latest = useRef(0);
  useEffect(() => {
    const read = () => {
      const mine = ++latest.current;
      services.list(query).then(
        (found) => mine === latest.current && setNotes(found),
        (error: unknown) => {
          console.error('Đọc Sạch: notes', error);
          if (mine === latest.current) setNotes('failed');
        },
      );
    };
    read();
    return services.watch(read);
  }, [services, query]);
  return notes;
}
