import { useEffect, useState } from 'preact/hooks';

/**
 * What a service answers, once it has; null before that.
 *
 * @param ask asked anew whenever the names differ; null where there is nothing to ask
 * @param names what the answer depends on
 */
export function useAnswer<Answer>(
  ask: (() => Promise<Answer>) | null,
  names: readonly (string | number | boolean | null)[],
): Answer | null {
  const [answer, setAnswer] = useState<Answer | null>(null);
  useEffect(() => {
    let isWanted = true;
    if (ask)
      ask().then(
        (given) => isWanted && setAnswer(() => given),
        (error: unknown) => console.error('Đọc Sạch:', error),
      );
    else setAnswer(null);
    return () => {
      isWanted = false;
    };
  }, names);
  return answer;
}
