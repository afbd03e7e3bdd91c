import type { IconPaths } from '../icons/icon-paths.ts';

const svg = 'http://www.w3.org/2000/svg';

/** An icon as plain elements; src/reader/icons/icon.tsx draws the same with Preact. */
export function drawing(document: Document, paths: IconPaths): SVGElement {
  const icon = document.createElementNS(svg, 'svg');
  const attributes = { class: 'icon', viewBox: '0 0 24 24', 'aria-hidden': 'true', focusable: 'false' };
  for (const [name, value] of Object.entries(attributes)) icon.setAttribute(name, value);
  for (const d of paths) {
    const path = document.createElementNS(svg, 'path');
    path.setAttribute('d', d);
    icon.append(path);
  }
  return icon;
}
