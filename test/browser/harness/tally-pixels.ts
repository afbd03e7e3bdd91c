/** One picture of what a tab shows. */
export interface Frame {
  /** The colour that most of it has, `#rrggbb`; `blank` where nothing is drawn yet. */
  background: string;
  /** Whether anything of it is of the loud colour. */
  isLoud: boolean;
}

/** Nothing of the extension's own is of this colour: what shows it is the page. */
export const loudColour = '#ff00ff';

/**
 * Runs in pages and in Firefox's window, as text, so it can use nothing from outside itself.
 *
 * @param pixels four bytes each: red, green, blue, alpha
 */
export function tallyPixels(pixels: ArrayLike<number>): Frame {
  const counts = new Map<string, number>();
  let isLoud = false;
  for (let at = 0; at < pixels.length; at += 4) {
    const [red = 0, green = 0, blue = 0, alpha = 0] = [
      pixels[at],
      pixels[at + 1],
      pixels[at + 2],
      pixels[at + 3],
    ];
    // Within some distance: at an edge, and where it is half transparent, it is mixed with others.
    if (alpha > 0 && red - green > 40 && blue - green > 40) isLoud = true;
    const colour =
      alpha === 0 ? 'blank' : `#${((1 << 24) | (red << 16) | (green << 8) | blue).toString(16).slice(1)}`;
    counts.set(colour, (counts.get(colour) ?? 0) + 1);
  }
  const [most] = [...counts].sort(([, one], [, other]) => other - one);
  return { background: most?.[0] ?? 'blank', isLoud };
}
