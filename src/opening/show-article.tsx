import { render } from 'preact';
import type { Article } from '../article/article.ts';
import { onceInSight } from '../page/once-in-sight.ts';
import { createHost, readerHost } from '../page/own-hosts.ts';
import { showInsteadOfPage } from '../page/show-instead.ts';
import { takeFocus } from '../page/take-focus.ts';
import { createRoot } from '../reader/create-root.ts';
import type { PlaceKeeper } from '../reader/place/use-place.ts';
import { Reader } from '../reader/reader.tsx';
import type { Saving } from '../reader/saving.ts';
import { readerStyles } from '../reader/styles/index.ts';
import { Texts, type Translate } from '../reader/texts.ts';
import { paperOf } from '../reader/view-style.ts';
import type { SurfaceSettings } from '../surfaces/take-settings.ts';
import { services } from './services.ts';

interface Options extends SurfaceSettings {
  translate: Translate;
  place: PlaceKeeper;
  /** Null for a page whose address names no article. */
  saving: Saving | null;
  /** Nobody asked: the automatic mode opens the view. */
  byItself: boolean;
  onClose(): void;
  /** The reader has seen that some settings could not be read. */
  onDamageShown(): void;
  /** The page has taken the view away. */
  onLost(): void;
}

export interface ShownArticle {
  /** The article's. */
  key: string;
  /** Shows what has come of the article since, around what is being read. */
  update(article: Article): void;
  /** Shows the page again, exactly as it was. */
  restore(): void;
}

/** Shows an article in the place of the page. */
export function showArticle(document: Document, article: Article, options: Options): ShownArticle {
  const { settings, damaged, place, saving, translate, byItself, onClose, onDamageShown, onLost } = options;
  const host = createHost(document, readerHost);
  const root = createRoot(host, readerStyles);
  const shown = showInsteadOfPage(document, host, paperOf(settings.current), onLost);
  const draw = (article: Article) =>
    render(
      <Texts.Provider value={translate}>
        <Reader
          article={article}
          settings={settings}
          services={services}
          place={place}
          saving={saving}
          onClose={onClose}
          automatic={{ byItself }}
          settingsDamaged={damaged}
        />
      </Texts.Provider>,
      root,
    );
  draw(article);
  if (damaged) onceInSight(document, () => host.isConnected && onDamageShown());
  const unsubscribe = settings.subscribe((changed) => shown.repaint(paperOf(changed)));
  takeFocus(root);
  const restore = () => {
    unsubscribe();
    settings.flush();
    // First of all: an emptied view would end the scrolling that the page's position is held against.
    shown.restore();
    render(null, root);
  };
  return { key: article.key, update: draw, restore };
}
