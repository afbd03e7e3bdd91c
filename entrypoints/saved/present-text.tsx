import { watchChanges } from '../../src/library/changes.ts';
import { NeighbourLinks } from '../../src/pages/saved/neighbours.tsx';
import { RemovedNote } from '../../src/pages/saved/removed-note.tsx';
import { RevisionLinks } from '../../src/pages/saved/revisions.tsx';
import type { SavedAddress } from '../../src/pages/saved/saved-address.ts';
import type { PlaceKeeper } from '../../src/reader/place/use-place.ts';
import type { ReaderProps } from '../../src/reader/reader.tsx';
import type { Services } from '../../src/reader/services.ts';
import type { MessageKey } from '../../src/reader/texts.ts';
import { type Neighbours, neighboursOf } from '../../src/surfaces/neighbours.ts';
import { tellOpened } from '../../src/surfaces/opened.ts';
import { readSaved, type SavedArticle } from '../../src/surfaces/read-saved.ts';
import { type SavedPictures, savedPictures } from '../../src/surfaces/saved-pictures.ts';
import { createSavedSaving, type Standing } from '../../src/surfaces/saved-saving.ts';
import type { FedSaving } from '../../src/surfaces/saving.ts';
import { savedServices } from './services.ts';

export type Shown = SavedArticle & { is: 'there' };
/** What differs from one article to the next. */
export type Drawn = Pick<ReaderProps, 'article' | 'services' | 'saving' | 'place' | 'before' | 'after'>;

export interface Around {
  address: SavedAddress;
  place: PlaceKeeper;
  draw(drawn: Drawn): void;
  /** Nothing else was asked for meanwhile. */
  isWanted(): boolean;
}

const notes: Record<Standing, MessageKey | null> = {
  saved: null,
  removed: 'removedNote',
  deleted: 'deletedNote',
  damaged: 'damagedNote',
};

/** A saved article as it is now: it is drawn again whenever it has changed. */
export class PresentText {
  readonly #around: Around;
  #saved: Shown;
  #neighbours: Neighbours = { newer: null, older: null };
  #pictures: SavedPictures;
  #services: Services;
  readonly #saving: FedSaving;
  readonly #areComing = () => this.#saving.current.state.pictures.areComing;
  /** For good, while it shows. */
  #isDeleted = false;
  readonly #ended = new AbortController();

  constructor(saved: Shown, around: Around) {
    this.#around = around;
    this.#saved = saved;
    this.#saving = createSavedSaving(around.address.key, () => ({
      standing: this.#standing(),
      article: this.#saved.article,
      saved: this.#saved.entry.changed ?? this.#saved.entry.saved,
    }));
    this.#pictures = savedPictures(saved.article, this.#areComing);
    this.#services = savedServices(this.#pictures, { marks: true, initial: around.address.highlight });
  }

  async show(): Promise<void> {
    const { key } = this.#around.address;
    const { signal } = this.#ended;
    const stopChanges = watchChanges((change) => {
      if (change === null || change.includes(key)) this.#readAgain().catch(complain);
    });
    signal.addEventListener('abort', stopChanges);
    signal.addEventListener(
      'abort',
      this.#saving.subscribe(() => this.#pictures.refresh()),
    );
    this.#draw();
    tellOpened(key);
    this.#neighbours = await neighboursOf(this.#saved.entry);
    if (!this.#around.isWanted()) return;
    this.#draw();
    await this.#pictures.read();
  }

  end(): void {
    this.#ended.abort();
    this.#pictures.end();
  }

  async #readAgain(): Promise<void> {
    this.#saving.ask();
    const now = await readSaved(this.#around.address.key, null);
    if (!this.#around.isWanted()) return;
    this.#isDeleted = now.is === 'missing';
    if (this.#isDeleted) this.#draw();
    if (now.is !== 'there') return;
    if (now.entry.n !== this.#saved.entry.n) {
      this.#pictures.end();
      this.#pictures = savedPictures(now.article, this.#areComing);
      this.#services = savedServices(this.#pictures, { marks: true, initial: null });
    }
    this.#saved = now;
    this.#neighbours = await neighboursOf(now.entry);
    if (!this.#around.isWanted()) return;
    this.#draw();
    await this.#pictures.read();
  }

  #standing(): Standing {
    if (this.#isDeleted) return 'deleted';
    if (this.#saved.isEntryDamaged) return 'damaged';
    return this.#saved.entry.shelf === 'trash' ? 'removed' : 'saved';
  }

  #draw(): void {
    const { address, place, draw } = this.#around;
    const words = notes[this.#standing()];
    draw({
      article: this.#saved.article,
      services: this.#services,
      saving: this.#saving,
      place,
      before: words && <RemovedNote words={words} />,
      after: (
        <>
          <RevisionLinks of={address.key} moments={this.#saved.revisions} />
          <NeighbourLinks {...this.#neighbours} />
        </>
      ),
    });
  }
}

function complain(error: unknown): void {
  console.error('Đọc Sạch:', error);
}
