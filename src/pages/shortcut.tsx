import { useTexts } from '../reader/texts.ts';
import type { PageServices } from './services.ts';
import { useShortcut } from './use-shortcut.ts';

/** The keys that toggle the reading view from anywhere on the newspaper's pages. */
export function Shortcut({ services }: { services: PageServices }) {
  const translate = useTexts();
  const shortcut = useShortcut(services);
  return (
    <p class="shortcut">
      {shortcut === null ? translate('noShortcut') : <kbd>{shortcut}</kbd>}
      <span>{translate('toggleReader')}</span>
    </p>
  );
}
