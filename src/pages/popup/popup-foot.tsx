import type { ComponentChildren } from 'preact';
import { useTexts } from '../../reader/texts.ts';

export interface PopupFootProps {
  onOptions(): void;
  onLibrary(): void;
  children: ComponentChildren;
}

/** From the popup to the extension's pages. */
export function PopupFoot({ onOptions, onLibrary, children }: PopupFootProps) {
  const translate = useTexts();
  return (
    <footer>
      {children}
      <span class="popup-links">
        <button type="button" class="quiet-action" data-action="library" onClick={onLibrary}>
          {translate('allSaved')}
        </button>
        <button type="button" class="quiet-action" data-action="options" onClick={onOptions}>
          {translate('settings')}
        </button>
      </span>
    </footer>
  );
}
