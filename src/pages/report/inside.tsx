import { type MessageKey, useTexts } from '../../reader/texts.ts';
import type { PageReport } from '../../report/page-report.ts';
import type { ReportFile } from '../../report/report-files.ts';
import { Section } from '../section.tsx';

/** What can be looked at; the rest says the same of every page. */
const seen: Readonly<Record<string, MessageKey>> = {
  'source.html': 'reportSee',
  'expected.json': 'reportSeeArticle',
  'report.json': 'reportSeeTold',
};

interface InsideProps {
  report: PageReport;
  versions: string;
  /** As they would be saved now. */
  files: readonly ReportFile[];
}

/** What the file holds and what it does not, with its parts to look at. */
export function Inside({ report, versions, files }: InsideProps) {
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
      {files.flatMap(({ name, content }) => {
        const key = seen[name.replace(/^.*\//, '')];
        return key === undefined
          ? []
          : [<See key={key} words={translate(key, name.replace(/^.*\//, ''))} content={content} />];
      })}
    </Section>
  );
}

function See({ words, content }: { words: string; content: string }) {
  return (
    <details class="see">
      <summary>{words}</summary>
      {/* Words of no language: there is nothing to read aloud. */}
      <textarea lang="zxx" rows={16} readOnly aria-label={words} value={content} />
    </details>
  );
}

const numberIn = (language: string, number: number): string => number.toLocaleString(language);
