import { type FaceName, isBundled } from '../../settings/faces.ts';
import type { BesideProps } from './beside.ts';
import { forgetFaces, loadFace } from './load-face.ts';

/**
 * Has a bundled face while it is chosen; what stands in for it shows until it is there, and where it cannot come.
 *
 * @returns a function that ends it, and leaves the document without the face.
 */
export function keepFace(
  document: Document,
  { settings, bringFace }: Pick<BesideProps, 'settings' | 'bringFace'>,
): () => void {
  let chosen: FaceName | null = null;
  let faces: FontFace[] = [];
  /** Stands for the latest choice: the same face may be chosen, left and chosen again while its files come. */
  let latest = Symbol();
  const choose = async (face: FaceName | null) => {
    if (face === chosen) return;
    chosen = face;
    const mine = Symbol();
    latest = mine;
    forgetFaces(document, faces);
    faces = [];
    if (!face || !isBundled(face)) return;
    const loaded = await loadFace(document, face, bringFace);
    if (mine === latest) faces = loaded;
    else forgetFaces(document, loaded);
  };
  const follow = (face: FaceName | null) => {
    choose(face).catch((error: unknown) => console.info('Đọc Sạch:', face, error));
  };
  follow(settings.current.face);
  const unsubscribe = settings.subscribe(({ face }) => follow(face));
  return () => {
    unsubscribe();
    follow(null);
  };
}
