import { type ComponentChildren, render } from 'preact';
import { browser } from 'wxt/browser';
import type { Article } from '../../src/article/article.ts';
import { watchChanges } from '../../src/library/changes.ts';
import type { LibraryFailure } from '../../src/library/library-error.ts';
import { translate } from '../../src/locales/translate.ts';
import { sendToBackground } from '../../src/messages/send.ts';
import { NeighbourLinks } from '../../src/pages/saved/neighbours.tsx';
import { NotThere } from '../../src/pages/saved/not-there.tsx';
import { Reader } from '../../src/reader/reader.tsx';
import { type MessageKey, Texts } from '../../src/reader/texts.ts';
import type { LiveSettings } from '../../src/settings/settings.ts';
import { type Neighbours, neighboursOf } from '../../src/surfaces/neighbours.ts';
import { pageServices } from '../../src/surfaces/page-services.ts';
import { takePlace } from '../../src/surfaces/place-keeper.ts';
import { readSaved, type SavedArticle } from '../../src/surfaces/read-saved.ts';
import { savedPictures } from '../../src/surfaces/saved-pictures.ts';
import { createSavedSaving } from '../../src/surfaces/saved-saving.ts';
import { savedServices } from './services.ts';

const failures: Record<LibraryFailure, MessageKey> = {
  full: 'libraryFull',
  newer: 'libraryNewer',
  old: 'libraryOld',
  busy: 'libraryBusy',
  damaged: 'savedDamaged',
  failed: 'libraryFailed',
};

/** The saved article that the page's address names, shown as the reading view shows one. */
export class SavedView {
  readonly #root: HTMLElement;
  readonly #settings: LiveSettings;
  readonly #damaged: boolean;
  /** Ends what the article shown holds. */
  #end: () => void = () => {};
  #latest = '';

  constructor(root: HTMLElement, settings: LiveSettings, damaged: boolean) {
    this.#root = root;
    this.#settings = settings;
    this.#damaged = damaged;
  }

  /** @param hash as in `#baothanhhoa.vn/118342`, or `#baothanhhoa.vn/118342~` and the id of a highlight to go to */
  async show(hash: string): Promise<void> {
    const key = readKey(hash);
    this.#latest = key;
    const [saved, place] = await Promise.all([readSaved(key), takePlace(key)]);
    // Another was asked for meanwhile.
    if (this.#latest !== key) return;
    this.#end();
    this.#end = () => {};
    render(null, this.#root);
    if (saved.is !== 'there') this.#explain(saved);
    else await this.#open(saved, place, hash.split('~')[1] ?? null);
  }

  async #open(
    saved: SavedArticle & { is: 'there' },
    place: Awaited<ReturnType<typeof takePlace>>,
    highlight: string | null,
  ) {
    let { article, entry } = saved;
    let neighbours: Neighbours = { newer: null, older: null };
    const { key } = article;
    let pictures = savedPictures(article);
    let services = savedServices(pictures, highlight);
    const saving = createSavedSaving(key, entry.url);
    const draw = () => this.#draw(article, { services, saving, place, neighbours });
    const readAgain = async () => {
      saving.ask();
      const now = await readSaved(key);
      if (now.is !== 'there' || this.#latest !== key) return;
      if (now.entry.n !== entry.n) {
        pictures.end();
        pictures = savedPictures(now.article);
        services = savedServices(pictures);
        ({ article, entry } = now);
        draw();
      }
      await pictures.read();
    };
    const stop = watchChanges((change) => {
      if (change === null || change.includes(key)) readAgain().catch(complain);
    });
    this.#end = () => {
      stop();
      pictures.end();
    };
    document.title = article.title || translate('untitled');
    draw();
    sendToBackground<'saved-opened'>({ type: 'saved-opened', key }).catch(complain);
    neighbours = await neighboursOf(entry);
    draw();
    await pictures.read();
  }

  #draw(
    article: Article,
    {
      services,
      saving,
      place,
      neighbours,
    }: Pick<Parameters<typeof Reader>[0], 'services' | 'saving' | 'place'> & {
      neighbours: Neighbours;
    },
  ): void {
    this.#render(
      <Reader
        key={article.key}
        article={article}
        settings={this.#settings}
        services={services}
        place={place}
        saving={saving}
        automatic={null}
        settingsDamaged={this.#damaged}
        back="backToList"
        onClose={() => location.assign(browser.runtime.getURL('/library.html'))}
        after={<NeighbourLinks {...neighbours} />}
      />,
    );
  }

  #explain(saved: Exclude<SavedArticle, { is: 'there' }>): void {
    const words = { missing: 'notSavedArticle', damaged: 'savedDamaged' } as const;
    this.#render(
      <NotThere
        words={saved.is === 'failed' ? failures[saved.failure] : words[saved.is]}
        url={saved.is === 'damaged' ? saved.url : null}
        settings={this.#settings}
        services={pageServices}
      />,
    );
  }

  #render(shown: ComponentChildren): void {
    render(<Texts.Provider value={translate}>{shown}</Texts.Provider>, this.#root);
  }
}

/** The key in the address; what follows a tilde names a place in the article. */
function readKey(hash: string): string {
  const [key = ''] = hash.slice(1).split('~');
  try {
    return decodeURIComponent(key);
  } catch {
    return key;
  }
}

function complain(error: unknown): void {
  console.error('Đọc Sạch:', error);
}
