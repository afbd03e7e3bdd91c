import type { ComponentChildren } from 'preact';
import { Control } from './control.tsx';
import { arrowLeft } from './icons/icon-paths.ts';
import { type MessageKey, useTexts } from './texts.ts';
import { useHidingBar } from './use-hiding-bar.ts';

export interface BarProps {
  onClose(): void;
  /** What the way back leads to, in words. */
  back?: MessageKey;
  /** What else there is to do, at the end of the row. */
  children?: ComponentChildren;
}

/** The one row of controls. The way back stands alone at the start. */
export function Bar({ onClose, back = 'backToPage', children }: BarProps) {
  const translate = useTexts();
  const hidden = useHidingBar();
  return (
    <header class="bar" data-hidden={hidden ? '' : undefined}>
      <Control action="close" icon={arrowLeft} words={translate(back)} onPress={onClose} />
      {children && <div class="bar-end">{children}</div>}
    </header>
  );
}
