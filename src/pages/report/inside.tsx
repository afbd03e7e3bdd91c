import { useTexts } from '../../reader/texts.ts';
import type { PageReport } from '../../report/page-report.ts';
import { Section } from '../section.tsx';

/** What the file holds and what it does not, with the page's part of it to look at. */
export function Inside({ report, versions }: { report: PageReport; versions: string }) {
  const translate = useTexts();
  const { elements, paragraphs, pictures, removals, reason, isSame } = report;
  const article =
    reason === null
      ? translate('reportHoldsArticle', `${paragraphs}`, `${pictures}`, `${removals.length}`)
      : translate('reportHoldsNoArticle');
  return (
    <Section id="inside" title={translate('reportInside')}>
      <ul class="held">
        <li>{translate('reportHoldsPage', numberIn(translate('language'), elements))}</li>
        <li>{article}</li>
        <li>{translate('reportHoldsVersions', versions)}</li>
      </ul>
      <p>{translate('reportHoldsNot')}</p>
      {!isSame && <p>{translate('reportNotSame')}</p>}
      <details class="see">
        <summary>{translate('reportSee')}</summary>
        {/* Words of no language: there is nothing to read aloud. */}
        <textarea lang="zxx" rows={16} readOnly aria-label={translate('reportSee')} value={report.source} />
      </details>
    </Section>
  );
}

const numberIn = (language: string, number: number): string => number.toLocaleString(language);
