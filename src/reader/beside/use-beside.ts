import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';
import type { BesideProps, DrawBeside } from './beside.ts';

/** Has it drawn once the article stands there to be read; without it the article reads as well. */
export function useBeside(
  container: RefObject<HTMLElement | null>,
  bring: () => Promise<DrawBeside>,
  props: BesideProps,
): void {
  useEffect(() => {
    let takeAway: (() => void) | null = () => {};
    bring().then(
      (draw) => {
        if (takeAway && container.current) takeAway = draw(container.current, props);
      },
      (error: unknown) => console.info('Đọc Sạch:', error),
    );
    return () => {
      takeAway?.();
      takeAway = null;
    };
  }, [bring]);
}
