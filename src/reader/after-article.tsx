import { useContext } from 'preact/hooks';
import { cleanAddress } from '../article/clean-address.ts';
import type { Automatic } from './automatic.ts';
import { Original, OriginalLink } from './original-page.tsx';
import { Switch } from './switch.tsx';
import { useTexts } from './texts.ts';

export interface AfterArticleProps {
  section: string | null;
  automatic: Automatic | null;
}

/** What a reader may want at the end: the newspaper's own page, and a say in when the reading view opens. */
export function AfterArticle({ section, automatic }: AfterArticleProps) {
  const translate = useTexts();
  const address = cleanAddress(useContext(Original).url);
  return (
    <footer class="after">
      {address !== null && <p class="printed source">{translate('printedSource', address)}</p>}
      <p>
        <OriginalLink class="original">{translate('originalPage')}</OriginalLink>
      </p>
      {automatic !== null && (
        <div class="switches">
          <Switch
            name="automatic"
            words={translate('automatic')}
            on={automatic.enabled}
            onChange={automatic.onEnabled}
          />
          {section !== null && (
            // An exception to a rule that is off has no meaning, but what was chosen stays in sight.
            <Switch
              name="section-off"
              words={translate('notThisSection', section)}
              on={automatic.sectionOff}
              disabled={!automatic.enabled}
              onChange={automatic.onSectionOff}
            />
          )}
        </div>
      )}
    </footer>
  );
}
