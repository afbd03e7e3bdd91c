import { useEffect, useState } from 'preact/hooks';
import { useTexts } from '../../reader/texts.ts';
import { newspaper } from '../newspaper.ts';
import type { ReportServices } from './report-services.ts';

/** Where to go from a page that cannot be read: back to it, as long as it is open, or to the newspaper. */
export function Unreadable({ services }: { services: ReportServices }) {
  const translate = useTexts();
  const [isOpen, setOpen] = useState(false);
  useEffect(() => {
    services.isPageOpen().then(setOpen);
  }, [services]);
  return (
    <div class="buttons">
      {isOpen && (
        <button
          type="button"
          class="plain strong"
          data-action="show-page"
          onClick={() => services.showPage().catch((error: unknown) => console.error('Đọc Sạch:', error))}
        >
          {translate('reportShowPage')}
        </button>
      )}
      <a class={isOpen ? 'plain' : 'plain strong'} href={newspaper} rel="noopener noreferrer">
        {translate('reportOpenNewspaper')}
      </a>
    </div>
  );
}
