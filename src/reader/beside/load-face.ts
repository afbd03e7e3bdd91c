import { type BundledFace, bundledFaces } from '../../settings/faces.ts';

/** A file of a face as it comes from the background. */
export interface ComingFaceFile {
  style: string;
  weight: string;
  range: string;
  /** The file's bytes. */
  base64: string;
}

/** Brings the files of a face. @throws when nobody gives them, such as after an update of the extension */
export type BringFace = (face: BundledFace) => Promise<readonly ComingFaceFile[]>;

/**
 * Makes a face known to a document, under the family that src/settings/faces.ts gives it.
 *
 * @returns the faces, for {@link forgetFaces}
 */
export async function loadFace(document: Document, face: BundledFace, bring: BringFace): Promise<FontFace[]> {
  const { family } = bundledFaces[face];
  const files = await bring(face);
  const faces = files.map(
    ({ base64, style, weight, range }) =>
      new FontFace(family, bytesOf(base64), { style, weight, unicodeRange: range }),
  );
  for (const fontFace of faces) document.fonts.add(fontFace);
  return faces;
}

/** The document knows them no longer: the page must not find them when the view is closed. */
export function forgetFaces(document: Document, faces: readonly FontFace[]): void {
  for (const fontFace of faces) document.fonts.delete(fontFace);
}

const bytesOf = (base64: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
