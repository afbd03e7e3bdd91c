import { useContext } from 'preact/hooks';
import type { Article } from '../article/article.ts';
import { cleanAddress } from '../article/clean-address.ts';
import type { LiveSettings } from '../settings/settings.ts';
import { AutomaticSwitches } from './automatic-switches.tsx';
import { Original, OriginalLink } from './original-page.tsx';
import { useTexts } from './texts.ts';

export interface AfterArticleProps {
  article: Article;
  /** Null where there is no automatic mode. */
  settings: LiveSettings | null;
}

/** What a reader may want at the end: the newspaper's own page, and a say in when the reading view opens. */
export function AfterArticle({ article, settings }: AfterArticleProps) {
  const translate = useTexts();
  const address = cleanAddress(useContext(Original).url);
  return (
    <footer class="after">
      {address !== null && <p class="printed source">{translate('printedSource', address)}</p>}
      <p>
        <OriginalLink class="original">{translate('originalPage')}</OriginalLink>
      </p>
      {settings !== null && (
        <div class="switches">
          <AutomaticSwitches article={article} settings={settings} />
        </div>
      )}
    </footer>
  );
}
