import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { Icon } from '../icons/icon.tsx';
import { x } from '../icons/icon-paths.ts';
import { useTexts } from '../texts.ts';
import { useUniqueId } from '../use-unique-id.ts';

export interface PanelProps {
  title: string;
  onClose(): void;
  children: ComponentChildren;
}

/**
 * A sheet over a part of the article, below the bar or, where the window is narrow, at its foot. What is read stays in
 * sight and in use. It takes the focus when it comes, and gives it back when it goes.
 */
export function Panel({ title, onClose, children }: PanelProps) {
  const translate = useTexts();
  const heading = useUniqueId();
  const sheet = useRef<HTMLElement>(null);
  // At once: a press inside it may come before an effect would, and what had the focus before would be forgotten.
  useLayoutEffect(() => {
    const root = sheet.current?.getRootNode();
    const before = root instanceof ShadowRoot || root instanceof Document ? root.activeElement : null;
    sheet.current?.focus({ preventScroll: true });
    return () => {
      if (before instanceof HTMLElement) before.focus({ preventScroll: true });
    };
  }, []);
  return (
    <section class="panel" aria-labelledby={heading} tabIndex={-1} ref={sheet}>
      <div class="panel-head">
        <h2 id={heading}>{title}</h2>
        <button
          type="button"
          class="panel-close"
          data-action="close-panel"
          aria-label={translate('close')}
          title={translate('close')}
          onClick={onClose}
        >
          <Icon paths={x} />
        </button>
      </div>
      <div class="panel-body">{children}</div>
    </section>
  );
}
