import { type ComponentChildren, render } from 'preact';
import { browser } from 'wxt/browser';
import { watchChanges } from '../../src/library/changes.ts';
import { translate } from '../../src/locales/translate.ts';
import { NeighbourLinks } from '../../src/pages/saved/neighbours.tsx';
import { NotThere } from '../../src/pages/saved/not-there.tsx';
import { RemovedNote } from '../../src/pages/saved/removed-note.tsx';
import { FormerText, RevisionLinks } from '../../src/pages/saved/revisions.tsx';
import { parseSavedAddress, type SavedAddress } from '../../src/pages/saved/saved-address.ts';
import { savedFailures } from '../../src/pages/saved/saved-failures.ts';
import type { PlaceKeeper } from '../../src/reader/place/use-place.ts';
import { Reader, type ReaderProps } from '../../src/reader/reader.tsx';
import { Texts } from '../../src/reader/texts.ts';
import type { LiveSettings } from '../../src/settings/settings.ts';
import { type Neighbours, neighboursOf } from '../../src/surfaces/neighbours.ts';
import { tellOpened } from '../../src/surfaces/opened.ts';
import { pageServices } from '../../src/surfaces/page-services.ts';
import { takePlace } from '../../src/surfaces/place-keeper.ts';
import { readSaved, type SavedArticle } from '../../src/surfaces/read-saved.ts';
import { savedPictures } from '../../src/surfaces/saved-pictures.ts';
import { createSavedSaving } from '../../src/surfaces/saved-saving.ts';
import { savedServices } from './services.ts';

type Shown = SavedArticle & { is: 'there' };

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

  async #open(first: Shown, place: PlaceKeeper, address: SavedAddress): Promise<void> {
    const { key } = address;
    let saved = first;
    let neighbours: Neighbours = { newer: null, older: null };
    let pictures = savedPictures(saved.article);
    let services = savedServices(pictures, { marks: true, initial: address.highlight });
    const isRemoved = () => saved.entry.shelf === 'trash';
    const saving = createSavedSaving(key, saved.article.url, isRemoved);
    const draw = () =>
      this.#draw({
        article: saved.article,
        services,
        saving,
        place,
        before: isRemoved() && <RemovedNote />,
        after: (
          <>
            <RevisionLinks of={key} moments={saved.revisions} />
            <NeighbourLinks {...neighbours} />
          </>
        ),
      });
    const readAgain = async () => {
      saving.ask();
      const now = await readSaved(key, null);
      if (now.is !== 'there' || this.#latest !== address) return;
      if (now.entry.n !== saved.entry.n) {
        pictures.end();
        pictures = savedPictures(now.article);
        services = savedServices(pictures, { marks: true, initial: null });
      }
      saved = now;
      neighbours = await neighboursOf(saved.entry);
      draw();
      await pictures.read();
    };
    const stop = watchChanges((change) => {
      if (change === null || change.includes(key)) readAgain().catch(complain);
    });
    this.#end = () => {
      stop();
      pictures.end();
    };
    draw();
    tellOpened(key);
    neighbours = await neighboursOf(saved.entry);
    if (this.#latest !== address) return;
    draw();
    await pictures.read();
  }

  async #showFormer({ article }: Shown, at: number): Promise<void> {
    const pictures = savedPictures(article);
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

  #draw(props: Pick<ReaderProps, 'article' | 'services' | 'saving' | 'place' | 'before' | 'after'>): void {
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

function complain(error: unknown): void {
  console.error('Đọc Sạch:', error);
}
