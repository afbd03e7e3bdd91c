import { type ComponentChildren, render } from 'preact';
import { browser } from 'wxt/browser';
import { translate } from '../../src/locales/translate.ts';
import { NotThere } from '../../src/pages/saved/not-there.tsx';
import { FormerText } from '../../src/pages/saved/revisions.tsx';
import { parseSavedAddress, type SavedAddress } from '../../src/pages/saved/saved-address.ts';
import { savedFailures } from '../../src/pages/saved/saved-failures.ts';
import type { PlaceKeeper } from '../../src/reader/place/use-place.ts';
import { Reader } from '../../src/reader/reader.tsx';
import { Texts } from '../../src/reader/texts.ts';
import type { LiveSettings } from '../../src/settings/settings.ts';
import { pageServices } from '../../src/surfaces/page-services.ts';
import { takePlace } from '../../src/surfaces/place-keeper.ts';
import { readSaved, type SavedArticle } from '../../src/surfaces/read-saved.ts';
import { savedPictures } from '../../src/surfaces/saved-pictures.ts';
import { type Drawn, PresentText, type Shown } from './present-text.tsx';
import { savedServices } from './services.ts';

/** A former text is read from its beginning, and nobody follows. */
const noPlace: PlaceKeeper = { initial: null, remember() {} };

/** The saved article that the page's address names, shown as the reading view shows one. */
export class SavedView {
  readonly #root: HTMLElement;
  readonly #settings: LiveSettings;
  readonly #damaged: boolean;
  /** Ends what the article shown holds. */
  #end: () => void = () => {};
  #latest: SavedAddress | null = null;

  constructor(root: HTMLElement, settings: LiveSettings, damaged: boolean) {
    this.#root = root;
    this.#settings = settings;
    this.#damaged = damaged;
  }

  /** @param hash see `parseSavedAddress` */
  async show(hash: string): Promise<void> {
    const address = parseSavedAddress(hash);
    this.#latest = address;
    const { key, revision } = address;
    const [saved, place] = await Promise.all([
      readSaved(key, revision),
      revision === null ? takePlace(key) : noPlace,
    ]);
    // Another was asked for meanwhile.
    if (this.#latest !== address) return;
    this.#end();
    this.#end = () => {};
    const isAnother = this.#root.hasChildNodes();
    render(null, this.#root);
    // The window is where the former article was left.
    if (isAnother) scrollTo({ top: 0, behavior: 'instant' });
    if (saved.is !== 'there') this.#explain(saved);
    else if (revision !== null) await this.#showFormer(saved, revision);
    else await this.#open(saved, place, address);
    if (isAnother) this.#root.querySelector<HTMLElement>('.view')?.focus({ preventScroll: true });
  }

  async #open(saved: Shown, place: PlaceKeeper, address: SavedAddress): Promise<void> {
    const text = new PresentText(saved, {
      address,
      place,
      draw: (drawn) => this.#draw(drawn),
      isWanted: () => this.#latest === address,
    });
    this.#end = () => text.end();
    await text.show();
  }

  async #showFormer({ article }: Shown, at: number): Promise<void> {
    const pictures = savedPictures(article, () => false);
    this.#end = () => pictures.end();
    this.#draw({
      article,
      services: savedServices(pictures, { marks: false, initial: null }),
      saving: null,
      place: noPlace,
      before: <FormerText of={article.key} at={at} />,
    });
    await pictures.read();
  }

  #draw(props: Drawn): void {
    document.title = props.article.title || translate('untitled');
    this.#render(
      <Reader
        key={props.article.key}
        settings={this.#settings}
        automatic={null}
        settingsDamaged={this.#damaged}
        back="backToList"
        onClose={() => location.assign(browser.runtime.getURL('/library.html'))}
        {...props}
      />,
    );
  }

  #explain(saved: Exclude<SavedArticle, { is: 'there' }>): void {
    this.#render(
      <NotThere
        words={savedFailures[saved.is === 'failed' ? saved.failure : saved.is]}
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
