import { useEffect, useState } from 'preact/hooks';
import { Spoken } from '../../reader/status.tsx';
import { useTexts } from '../../reader/texts.ts';
import type { LiveSettings } from '../../settings/settings.ts';
import { Page } from '../page.tsx';
import { ReportForm } from './report-form.tsx';
import type { Reported, ReportServices } from './report-services.ts';
import { Unreadable } from './unreadable.tsx';

export interface ReportPageProps {
  settings: LiveSettings;
  services: ReportServices;
}

/** Where a reader says that a page reads badly, sees what is told of it, and takes the file that tells it. */
export function ReportPage({ settings, services }: ReportPageProps) {
  const translate = useTexts();
  const [reported, setReported] = useState<Reported | null | 'coming'>('coming');
  useEffect(() => {
    services.read().then(setReported, (error: unknown) => {
      console.error('Đọc Sạch:', error);
      setReported(null);
    });
  }, [services]);
  const isThere = reported !== null && reported !== 'coming';
  return (
    <Page
      title={translate('reportPage')}
      about={translate('reportAbout')}
      settings={settings}
      services={services}
    >
      {isThere ? (
        <ReportForm reported={reported} services={services} />
      ) : (
        <div class="part">
          <Spoken text={translate(reported === null ? 'reportUnreachable' : 'reportMaking')} />
          {reported === null && <Unreadable services={services} />}
        </div>
      )}
    </Page>
  );
}
