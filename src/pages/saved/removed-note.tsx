import { useTexts } from '../../reader/texts.ts';

/** Stands above an article that is in the trash. Saving takes it back. */
export function RemovedNote() {
  const translate = useTexts();
  return (
    <p class="former" lang={translate('language')}>
      {translate('removedNote')}
    </p>
  );
}
