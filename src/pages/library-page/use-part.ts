import { useEffect, useState } from 'preact/hooks';

/** The parts of the library page, as its address names them. */
export const parts = ['articles', 'notes', 'transfer'] as const;
export type Part = (typeof parts)[number];

/** The part that the address names, and what goes to another, so that the browser's back button comes back from it. */
export function usePart(): [part: Part, go: (part: Part) => void] {
  const [part, setPart] = useState(named);
  useEffect(() => {
    const follow = () => setPart(named());
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  return [part, (to) => location.assign(`#${to}`)];
}

const named = (): Part => parts.find((part) => location.hash === `#${part}`) ?? 'articles';
