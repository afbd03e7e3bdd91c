import { render } from 'preact';
import type { Article } from '../../src/article/article.ts';
import { showInsteadOfPage } from '../../src/page/show-instead.ts';
import { takeFocus } from '../../src/page/take-focus.ts';
import type { PlaceKeeper } from '../../src/reader/place/use-place.ts';
import { Reader } from '../../src/reader/reader.tsx';
import { readerStyles } from '../../src/reader/styles/index.ts';
import { Texts, type Translate } from '../../src/reader/texts.ts';
import { paperOf } from '../../src/reader/view-style.ts';
import { createHost } from './create-host.ts';
import { followLinks } from './follow-links.ts';
import type { PageSettings } from './page-settings.ts';
import { services } from './services.ts';

interface Options extends PageSettings {
  translate: Translate;
  place: PlaceKeeper;
  /** Nobody asked: the automatic mode opens the view. */
  byItself: boolean;
  onClose(): void;
  /** The page has taken the view away. */
  onLost(): void;
}

/**
 * Shows an article in the place of the page.
 *
 * @returns a function that shows the page again, exactly as it was.
 */
export function showArticle(document: Document, article: Article, options: Options): () => void {
  const { settings, damaged, place, translate, byItself, onClose, onLost } = options;
  const { host, root } = createHost(document, 'doc-sach-reader', readerStyles);
  const shown = showInsteadOfPage(document, host, paperOf(settings.current), onLost);
  render(
    <Texts.Provider value={translate}>
      <Reader
        article={article}
        settings={settings}
        services={services}
        place={place}
        onClose={onClose}
        automatic={{ byItself }}
        settingsDamaged={damaged}
      />
    </Texts.Provider>,
    root,
  );
  const stopFollowing = followLinks(root, article.key);
  const unsubscribe = settings.subscribe((changed) => shown.repaint(paperOf(changed)));
  takeFocus(root);
  return () => {
    unsubscribe();
    stopFollowing();
    settings.flush();
    // While it still stands in the page: what it remembers of the place is measured there.
    render(null, root);
    shown.restore();
  };
}
