/** The faces that a reader can choose. `serif` and `sans` are the system's own; the others come with the extension. */
export const faceNames = ['serif', 'sans', 'literata', 'be-vietnam-pro', 'lexend'] as const;
export type FaceName = (typeof faceNames)[number];
export type BundledFace = Exclude<FaceName, 'serif' | 'sans'>;

interface BundledFaceInfo {
  /** A name that no page uses by chance. */
  family: string;
  /** What stands in while it loads, and for letters that it lacks. */
  otherwise: 'var(--serif)' | 'var(--sans)';
}

/** Each has every Vietnamese letter, and a licence (OFL) that lets it travel along. Their files: face-files.ts. */
export const bundledFaces: Record<BundledFace, BundledFaceInfo> = {
  literata: { family: 'Doc Sach Literata', otherwise: 'var(--serif)' },
  'be-vietnam-pro': { family: 'Doc Sach Be Vietnam Pro', otherwise: 'var(--sans)' },
  lexend: { family: 'Doc Sach Lexend', otherwise: 'var(--sans)' },
};

/** The family as CSS names it, with what stands in for it; `--serif` and `--sans` are in tokens.css. */
export function familyOf(face: FaceName): string {
  if (!isBundled(face)) return `var(--${face})`;
  const { family, otherwise } = bundledFaces[face];
  return `"${family}", ${otherwise}`;
}

export const isBundled = (face: FaceName): face is BundledFace => face in bundledFaces;
