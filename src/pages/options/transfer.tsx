import { useRef, useState } from 'preact/hooks';
import { useTexts } from '../../reader/texts.ts';
import { defaultSettings, type LiveSettings, type Settings } from '../../settings/settings.ts';
import { settingsFileName, writeSettingsFile } from '../../settings/settings-file.ts';
import { undoableChange } from '../../settings/undoable-change.ts';
import { FileButton } from '../file-button.tsx';
import { type Happened, Outcome } from '../outcome.tsx';
import { saveFile } from '../save-file.ts';
import { Section } from '../section.tsx';
import { importSettings } from './import-settings.ts';
import { ResetQuestion } from './reset-question.tsx';

/** Takes settings to another browser and back, and puts all of them back to how they began. */
export function Transfer({ settings }: { settings: LiveSettings }) {
  const translate = useTexts();
  const [happened, setHappened] = useState<Happened | null>(null);
  const question = useRef<HTMLDialogElement>(null);
  const replace = (change: Partial<Settings>, words: string) =>
    setHappened({ words, undo: undoableChange(settings, change) });
  const exportAll = () => {
    const name = settingsFileName(new Date());
    saveFile(document, name, writeSettingsFile(settings.current));
    setHappened({ words: translate('settingsExported', name) });
  };
  const importFrom = async (file: File) => {
    const { change, words } = await importSettings(file, translate);
    if (change) replace(change, words);
    else setHappened({ words });
  };
  return (
    <Section id="transfer" title={translate('transfer')}>
      <p class="quiet">{translate('transferAbout')}</p>
      <div class="buttons">
        <button type="button" class="plain" data-action="export" onClick={exportAll}>
          {translate('exportSettings')}
        </button>
        <FileButton
          action="import"
          words="importSettings"
          name="settings-file"
          accept=".json,application/json"
          onFile={(file) => void importFrom(file)}
        />
        <button
          type="button"
          class="plain"
          data-action="reset-all"
          onClick={() => question.current?.showModal()}
        >
          {translate('resetAll')}
        </button>
      </div>
      <Outcome of={happened} />
      <ResetQuestion
        elementRef={question}
        onConfirm={() => replace(defaultSettings, translate('allReset'))}
      />
    </Section>
  );
}
