import type { ComponentType, VNode } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/** A component whose code is in a script of its own. */
export interface Later<Props> {
  (props: Props): VNode | null;
  /** Has the code come before it is shown. */
  come(): void;
}

/**
 * Has the code of a component come when it is first shown, or asked for: a page shows sooner without what nobody needs
 * yet. Nothing stands in its place until then.
 */
export function later<Props extends object>(bring: () => Promise<ComponentType<Props>>): Later<Props> {
  let Known: ComponentType<Props> | null = null;
  let coming: Promise<void> | null = null;
  const come = (): Promise<void> => {
    coming ??= bring().then(
      (Component) => {
        Known = Component;
      },
      (error: unknown) => {
        // Tried again when it is wanted again.
        coming = null;
        console.error('Đọc Sạch:', error);
      },
    );
    return coming;
  };
  const Shown = (props: Props) => {
    const [, setThere] = useState(Known !== null);
    useEffect(() => {
      let isShown = true;
      if (!Known) void come().then(() => isShown && setThere(true));
      return () => {
        isShown = false;
      };
    }, []);
    return Known && <Known {...props} />;
  };
  return Object.assign(Shown, { come: () => void come() });
}
