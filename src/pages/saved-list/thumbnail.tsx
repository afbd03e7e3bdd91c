import { useEffect, useState } from 'preact/hooks';
import type { ListServices } from './services.ts';
import { useAnswer } from './use-answer.ts';

export interface ThumbnailProps {
  articleKey: string;
  /** Whether one may be there: its pictures have begun to come. */
  isKept: boolean;
  services: ListServices;
}

/** The small picture of an article, or the room for it. It tells nothing that the title does not. */
export function Thumbnail({ articleKey, isKept, services }: ThumbnailProps) {
  const file = useAnswer(isKept ? () => services.readThumbnail(articleKey) : null, [articleKey, isKept]);
  const [address, setAddress] = useState<string | null>(null);
  useEffect(() => {
    if (!file) return;
    const made = URL.createObjectURL(file);
    setAddress(made);
    return () => URL.revokeObjectURL(made);
  }, [file]);
  return <span class="thumbnail">{address !== null && <img src={address} alt="" />}</span>;
}
