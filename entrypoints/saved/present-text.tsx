import { watchChanges } from '../../src/library/changes.ts';
import { NeighbourLinks } from '../../src/pages/saved/neighbours.tsx';
import { RemovedNote } from '../../src/pages/saved/removed-note.tsx';
import { RevisionLinks } from '../../src/pages/saved/revisions.tsx';
import type { SavedAddress } from '../../src/pages/saved/saved-address.ts';
import type { PlaceKeeper } from '../../src/reader/place/use-place.ts';
import type { ReaderProps } from '../../src/reader/reader.tsx';
import type { Services } from '../../src/reader/services.ts';
import { type Neighbours, neighboursOf } from '../../src/surfaces/neighbours.ts';
import { tellOpened } from '../../src/surfaces/opened.ts';
import { readSaved, type SavedArticle } from '../../src/surfaces/read-saved.ts';
import { type SavedPictures, savedPictures } from '../../src/surfaces/saved-pictures.ts';
import { createSavedSaving } from '../../src/surfaces/saved-saving.ts';
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

/** A saved article as it is now: it is drawn again whenever it has changed. */
export class PresentText {
  readonly #around: Around;
  #saved: Shown;
  #neighbours: Neighbours = { newer: null, older: null };
  #pictures: SavedPictures;
  #services: Services;
  readonly #saving: FedSaving;
  #stop: () => void = () => {};

  constructor(saved: Shown, around: Around) {
    this.#around = around;
    this.#saved = saved;
    this.#pictures = savedPictures(saved.article);
    this.#services = savedServices(this.#pictures, { marks: true, initial: around.address.highlight });
    this.#saving = createSavedSaving(around.address.key, saved.article.url, () => this.#isRemoved());
  }

  async show(): Promise<void> {
    const { key } = this.#around.address;
    this.#stop = watchChanges((change) => {
      if (change === null || change.includes(key)) this.#readAgain().catch(complain);
    });
    this.#draw();
    tellOpened(key);
    this.#neighbours = await neighboursOf(this.#saved.entry);
    if (!this.#around.isWanted()) return;
    this.#draw();
    await this.#pictures.read();
  }

  end(): void {
    this.#stop();
    this.#pictures.end();
  }

  async #readAgain(): Promise<void> {
    this.#saving.ask();
    const now = await readSaved(this.#around.address.key, null);
    if (now.is !== 'there' || !this.#around.isWanted()) return;
    if (now.entry.n !== this.#saved.entry.n) {
      this.#pictures.end();
      this.#pictures = savedPictures(now.article);
      this.#services = savedServices(this.#pictures, { marks: true, initial: null });
    }
    this.#saved = now;
    this.#neighbours = await neighboursOf(now.entry);
    if (!this.#around.isWanted()) return;
    this.#draw();
    await this.#pictures.read();
  }

  #isRemoved(): boolean {
    return this.#saved.entry.shelf === 'trash';
  }

  #draw(): void {
    const { address, place, draw } = this.#around;
    draw({
      article: this.#saved.article,
      services: this.#services,
      saving: this.#saving,
      place,
      before: this.#isRemoved() && <RemovedNote />,
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
