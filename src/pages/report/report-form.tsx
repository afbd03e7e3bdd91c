import { useId, useState } from 'preact/hooks';
import { Switch } from '../../reader/forms/switch.tsx';
import { type MessageKey, useTexts } from '../../reader/texts.ts';
import { type Fault, faults } from '../../report/report-files.ts';
import { type Happened, Outcome } from '../outcome.tsx';
import { Section } from '../section.tsx';
import { Inside } from './inside.tsx';
import type { Reported, ReportServices } from './report-services.ts';

const words: Record<Fault, MessageKey> = {
  missing: 'reportMissing',
  'left-over': 'reportLeftOver',
  head: 'reportHead',
  layout: 'reportLayout',
  'not-opened': 'reportNotOpened',
  other: 'reportOther',
};
/** UTF-16 units: a few sentences. */
const longestNote = 500;

/** What is wrong, what the file holds, and the file. */
export function ReportForm({ reported, services }: { reported: Reported; services: ReportServices }) {
  const translate = useTexts();
  const { report, title } = reported;
  const [chosen, setChosen] = useState<readonly Fault[]>(report.reason === null ? [] : ['not-opened']);
  const [note, setNote] = useState('');
  const [happened, setHappened] = useState<Happened | null>(null);
  const [field, about] = [useId(), useId()];
  const said = { faults: faults.filter((fault) => chosen.includes(fault)), note: note.trim() };
  const save = () =>
    services.save(reported, said).then(
      (name) => setHappened({ words: translate('reportSaved', name) }),
      (error: unknown) => {
        console.error('Đọc Sạch:', error);
        setHappened({ words: translate('reportFailed') });
      },
    );
  return (
    <>
      <Section id="wrong" title={translate('reportWhat')}>
        {title !== '' && (
          <p class="reported" lang="vi">
            {title}
          </p>
        )}
        <div class="faults">
          {faults.map((fault) => (
            <Switch
              key={fault}
              name={fault}
              words={translate(words[fault])}
              on={chosen.includes(fault)}
              onChange={(on) =>
                setChosen((before) => (on ? [...before, fault] : before.filter((other) => other !== fault)))
              }
            />
          ))}
        </div>
        <div class="said">
          <label for={field}>{translate('reportNote')}</label>
          <textarea
            id={field}
            name="note"
            rows={3}
            maxLength={longestNote}
            aria-describedby={about}
            onInput={({ currentTarget }) => setNote(currentTarget.value)}
          />
          <p class="quiet" id={about}>
            {translate('reportNoteAbout')}
          </p>
        </div>
      </Section>
      <Inside report={report} versions={services.versions} files={services.files(reported, said)} />
      <Section id="file" title={translate('reportFile')}>
        <p>{translate('reportSend')}</p>
        <div class="buttons">
          <button type="button" class="plain strong" data-action="save-report" onClick={save}>
            {translate('reportSave')}
          </button>
        </div>
        <Outcome of={happened} />
      </Section>
    </>
  );
}
