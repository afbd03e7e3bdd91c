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
  const choose = async (face: FaceName | null) => {
    if (face === chosen) return;
    chosen = face;
    forgetFaces(document, faces);
    faces = [];
    if (!face || !isBundled(face)) return;
    const loaded = await loadFace(document, face, bringFace);
    // Another may have been chosen meanwhile.
    if (face === chosen) faces = loaded;
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
