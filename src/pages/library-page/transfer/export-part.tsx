import { useState } from 'preact/hooks';
import { Choice } from '../../../reader/forms/choice.tsx';
import { type MessageKey, useTexts } from '../../../reader/texts.ts';
import { Section } from '../../section.tsx';
import { number } from './outcome-words.ts';
import { type ExportForm, exportForms } from './transfer-services.ts';

const names: Record<ExportForm, MessageKey> = {
  epub: 'exportEpub',
  html: 'exportHtml',
  markdown: 'exportMarkdown',
  json: 'exportJson',
};
const uses: Record<ExportForm, MessageKey> = {
  epub: 'exportEpubUse',
  html: 'exportHtmlUse',
  markdown: 'exportMarkdownUse',
  json: 'exportJsonUse',
};

export interface ExportPartProps {
  /** What was selected; null when nothing was. */
  keys: readonly string[] | null;
  isBusy: boolean;
  onExport(form: ExportForm, keys: readonly string[] | null): void;
}

/** What is exported, and in which form. */
export function ExportPart({ keys, isBusy, onExport }: ExportPartProps) {
  const translate = useTexts();
  const [form, setForm] = useState<ExportForm>('epub');
  const [wanted, setWanted] = useState<'all' | 'selected'>('selected');
  return (
    <Section id="export" title={translate('exportArticles')}>
      {keys !== null && (
        <Choice<'all' | 'selected'>
          name="export-which"
          words={translate('exportWhich')}
          kind="export-which"
          value={wanted}
          options={[
            { value: 'selected', words: translate('exportChosen', number(keys.length, translate)) },
            { value: 'all', words: translate('exportAll') },
          ]}
          onChange={setWanted}
        />
      )}
      <FormChoice form={form} onChoose={setForm} />
      <div class="buttons">
        <button
          type="button"
          class="plain strong"
          data-action="export-articles"
          disabled={isBusy}
          onClick={() => onExport(form, wanted === 'all' ? null : keys)}
        >
          {translate('exportNow')}
        </button>
      </div>
    </Section>
  );
}

/** The forms, each with what it is good for. */
function FormChoice({ form, onChoose }: { form: ExportForm; onChoose(form: ExportForm): void }) {
  const translate = useTexts();
  return (
    <Choice<ExportForm>
      name="export-form"
      words={translate('exportForm')}
      kind="export-form"
      value={form}
      options={exportForms.map((value) => ({
        value,
        words: (
          <>
            <strong>{translate(names[value])}</strong>
            <span class="quiet">{translate(uses[value])}</span>
          </>
        ),
      }))}
      onChange={onChoose}
    />
  );
}
