import { useEffect } from 'preact/hooks';
import { type FaceName, isBundled } from '../settings/faces.ts';
import { type BringFace, forgetFaces, loadFace } from './load-face.ts';

/** Has a bundled face while it is chosen; what stands in for it shows until it is there, and where it cannot come. */
export function useFace(face: FaceName, bring: BringFace): void {
  useEffect(() => {
    if (!isBundled(face)) return;
    let isWanted = true;
    let faces: FontFace[] = [];
    loadFace(document, face, bring).then(
      (loaded) => {
        if (isWanted) faces = loaded;
        else forgetFaces(document, loaded);
      },
      (error: unknown) => console.info('Đọc Sạch:', face, error),
    );
    return () => {
      isWanted = false;
      forgetFaces(document, faces);
    };
  }, [face, bring]);
}
