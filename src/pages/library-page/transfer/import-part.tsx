import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { useTexts } from '../../../reader/texts.ts';
import { FileButton } from '../../file-button.tsx';
import { Section } from '../../section.tsx';

export interface ImportPartProps {
  isBusy: boolean;
  onFile(file: File): void;
  /** What came of it. */
  children: ComponentChildren;
}

/** Where a file is taken in, and what came of it. */
export function ImportPart({ isBusy, onFile, children }: ImportPartProps) {
  const translate = useTexts();
  return (
    <Section id="import" title={translate('importArticles')}>
      <p class="quiet">{translate('importAbout')}</p>
      <DropPlace isBusy={isBusy} onFile={onFile} />
      {children}
    </Section>
  );
}

/** A place to drop a file on, with a button that does the same. */
function DropPlace({ isBusy, onFile }: Pick<ImportPartProps, 'isBusy' | 'onFile'>) {
  const translate = useTexts();
  const [isOver, setOver] = useState(false);
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    const [file] = event.dataTransfer?.files ?? [];
    if (file && !isBusy) onFile(file);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the button inside does the same for every other device
    <div
      class="drop-place"
      data-over={isOver ? '' : undefined}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <p>{translate('importDrop')}</p>
      <FileButton
        action="import-articles"
        words="importChoose"
        name="library-file"
        isDisabled={isBusy}
        onFile={onFile}
      />
    </div>
  );
}
