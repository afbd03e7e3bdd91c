import { type Bitmap2D, correction, generate } from 'lean-qr/nano';

/** A QR code as one shape: `<svg viewBox="0 0 {size} {size}"><path d="{path}"/></svg>`, dark on light. */
export interface QrCode {
  /** Side of the square in modules, the quiet zone included. */
  size: number;
  /** The dark modules, as the `d` of an SVG path. */
  path: string;
}

/** Modules of empty space on each side that a reader needs to find the code (ISO/IEC 18004). */
const quietZone = 4;

/**
 * The QR code of an address. It can still be read with 15 % of it out of sight (level M), more where that costs no
 * larger code.
 *
 * @returns null for an address too long for any code (2331 bytes).
 */
export function qrCode(address: string): QrCode | null {
  try {
    return draw(generate(address, { minCorrectionLevel: correction.M }));
  } catch {
    return null;
  }
}

function draw(modules: Bitmap2D): QrCode {
  const runs: string[] = [];
  for (let y = 0; y < modules.size; y++) {
    for (let x = 0; x < modules.size; x++) {
      const from = x;
      while (modules.get(x, y)) x++;
      if (x > from) runs.push(`M${from + quietZone} ${y + quietZone}h${x - from}v1h${from - x}z`);
    }
  }
  return { size: modules.size + 2 * quietZone, path: runs.join('') };
}
