import { useTexts } from '../reader/texts.ts';
import type { Command, PageServices } from './services.ts';
import { useShortcut } from './use-shortcut.ts';

const words = { 'toggle-reader': 'toggleReader', 'save-article': 'saveThis' } as const;

/** The keys of a command, which work on any article of the newspaper, and what they do. */
export function Shortcut({ services, command }: { services: PageServices; command: Command }) {
  const translate = useTexts();
  const shortcut = useShortcut(services, command);
  return (
    <p class="shortcut">
      {shortcut === null ? translate('noShortcut') : <kbd>{shortcut}</kbd>}
      <span>{translate(words[command])}</span>
    </p>
  );
}
