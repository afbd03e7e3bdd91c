import { Control } from './control.tsx';
import { useTexts } from './texts.ts';
import { useHidingBar } from './use-hiding-bar.ts';

/** The one row of controls. The way back stands alone at the start; what else there is to do goes to the end. */
export function Bar({ onClose }: { onClose(): void }) {
  const translate = useTexts();
  const hidden = useHidingBar();
  return (
    <header class="bar" data-hidden={hidden ? '' : undefined}>
      <Control action="close" icon="arrow-left" words={translate('backToPage')} onPress={onClose} />
    </header>
  );
}
