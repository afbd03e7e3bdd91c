import { useEffect, useState } from 'preact/hooks';
import type { Saving, SavingNow } from './saving.ts';

/** How the article stands, now and after each change; null where articles are not saved. */
export function useSaving(saving: Saving | null): SavingNow | null {
  const [now, setNow] = useState(saving?.current ?? null);
  useEffect(() => {
    setNow(saving?.current ?? null);
    return saving?.subscribe(setNow);
  }, [saving]);
  return now;
}
