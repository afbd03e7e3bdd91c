import { type MessageKey, useTexts } from '../../reader/texts.ts';

/** Stands above an article that is saved no more, and tells what saving does then. */
export function RemovedNote({ words }: { words: MessageKey }) {
  const translate = useTexts();
  return (
    <p class="former" lang={translate('language')}>
      {translate(words)}
    </p>
  );
}
