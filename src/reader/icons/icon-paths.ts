/*
 * From Lucide 1.48.0 (https://lucide.dev), ISC License, Copyright (c) Lucide Icons and Contributors:
 * Permission to use, copy, modify, and/or distribute this software for any purpose with or without fee is hereby
 * granted, provided that the above copyright notice and this permission notice appear in all copies.
 * THE SOFTWARE IS PROVIDED "AS IS" AND THE AUTHOR DISCLAIMS ALL WARRANTIES WITH REGARD TO THIS SOFTWARE INCLUDING ALL
 * IMPLIED WARRANTIES OF MERCHANTABILITY AND FITNESS. IN NO EVENT SHALL THE AUTHOR BE LIABLE FOR ANY SPECIAL, DIRECT,
 * INDIRECT, OR CONSEQUENTIAL DAMAGES OR ANY DAMAGES WHATSOEVER RESULTING FROM LOSS OF USE, DATA OR PROFITS, WHETHER IN
 * AN ACTION OF CONTRACT, NEGLIGENCE OR OTHER TORTIOUS ACTION, ARISING OUT OF OR IN CONNECTION WITH THE USE OR
 * PERFORMANCE OF THIS SOFTWARE.
 *
 * The paths stand here, and not in a dependency, because lucide-preact 1.48.0 asks for Preact 10 (peer ^10.27.2) and
 * this is Preact 11. Each drawing is on a grid of 24, stroked 2 wide with round ends; lines are written as paths.
 * Each by a name of its own, so that only those come into a page that are drawn there.
 */
export type IconPaths = readonly string[];

export const arrowLeft: IconPaths = ['m12 19-7-7 7-7', 'M19 12H5'];
export const arrowUp: IconPaths = ['m5 12 7-7 7 7', 'M12 19V5'];
export const externalLink: IconPaths = [
  'M15 3h6v6',
  'M10 14 21 3',
  'M18 13v6a2 2 0 0 1-2 2H5a2 2 0 0 1-2-2V8a2 2 0 0 1 2-2h6',
];
export const imageOff: IconPaths = [
  'M2 2 22 22',
  'M10.41 10.41a2 2 0 1 1-2.83-2.83',
  'M13.5 13.5 6 21',
  'M18 12 21 15',
  'M3.59 3.59A1.99 1.99 0 0 0 3 5v14a2 2 0 0 0 2 2h14c.55 0 1.052-.22 1.41-.59',
  'M21 15V5a2 2 0 0 0-2-2H9',
];
export const list: IconPaths = ['M3 5h.01', 'M3 12h.01', 'M3 19h.01', 'M8 5h13', 'M8 12h13', 'M8 19h13'];
export const minus: IconPaths = ['M5 12h14'];
export const play: IconPaths = [
  'M5 5a2 2 0 0 1 3.008-1.728l11.997 6.998a2 2 0 0 1 .003 3.458l-12 7A2 2 0 0 1 5 19z',
];
export const plus: IconPaths = ['M5 12h14', 'M12 5v14'];
export const type: IconPaths = ['M12 4v16', 'M4 7V5a1 1 0 0 1 1-1h14a1 1 0 0 1 1 1v2', 'M9 20h6'];
export const x: IconPaths = ['M18 6 6 18', 'm6 6 12 12'];
export const chevronLeft: IconPaths = ['m15 18-6-6 6-6'];
export const chevronRight: IconPaths = ['m9 18 6-6-6-6'];
export const copy: IconPaths = [
  'M10 8h10a2 2 0 0 1 2 2v10a2 2 0 0 1-2 2H10a2 2 0 0 1-2-2V10a2 2 0 0 1 2-2z',
  'M4 16c-1.1 0-2-.9-2-2V4c0-1.1.9-2 2-2h10c1.1 0 2 .9 2 2',
];
export const maximize: IconPaths = ['M15 3h6v6', 'm21 3-7 7', 'm3 21 7-7', 'M9 21H3v-6'];
export const printer: IconPaths = [
  'M6 18H4a2 2 0 0 1-2-2v-5a2 2 0 0 1 2-2h16a2 2 0 0 1 2 2v5a2 2 0 0 1-2 2h-2',
  'M6 9V3a1 1 0 0 1 1-1h10a1 1 0 0 1 1 1v6',
  'M7 14h10a1 1 0 0 1 1 1v6a1 1 0 0 1-1 1H7a1 1 0 0 1-1-1v-6a1 1 0 0 1 1-1z',
];
export const zoomIn: IconPaths = [
  'M3 11a8 8 0 1 0 16 0 8 8 0 1 0-16 0',
  'M21 21 16.65 16.65',
  'M11 8v6',
  'M8 11h6',
];
export const zoomOut: IconPaths = ['M3 11a8 8 0 1 0 16 0 8 8 0 1 0-16 0', 'M21 21 16.65 16.65', 'M8 11h6'];
export const share: IconPaths = ['M12 2v13', 'm16 6-4-4-4 4', 'M4 12v8a2 2 0 0 0 2 2h12a2 2 0 0 0 2-2v-8'];
export const headphones: IconPaths = [
  'M3 14h3a2 2 0 0 1 2 2v3a2 2 0 0 1-2 2H5a2 2 0 0 1-2-2v-7a9 9 0 0 1 18 0v7a2 2 0 0 1-2 2h-1a2 2 0 0 1-2-2v-3a2 2 0 0 1 2-2h3',
];
export const pause: IconPaths = [
  'M15 3h3a1 1 0 0 1 1 1v16a1 1 0 0 1-1 1h-3a1 1 0 0 1-1-1V4a1 1 0 0 1 1-1z',
  'M6 3h3a1 1 0 0 1 1 1v16a1 1 0 0 1-1 1H6a1 1 0 0 1-1-1V4a1 1 0 0 1 1-1z',
];
export const chevronsLeft: IconPaths = ['m11 17-5-5 5-5', 'm18 17-5-5 5-5'];
export const chevronsRight: IconPaths = ['m6 17 5-5-5-5', 'm13 17 5-5-5-5'];
export const note: IconPaths = [
  'M21 9a2.4 2.4 0 0 0-.706-1.706l-3.588-3.588A2.4 2.4 0 0 0 15 3H5a2 2 0 0 0-2 2v14a2 2 0 0 0 2 2h14a2 2 0 0 0 2-2z',
  'M15 3v5a1 1 0 0 0 1 1h5',
];
export const check: IconPaths = ['M20 6 9 17l-5-5'];
export const arrowDown: IconPaths = ['M12 5v14', 'm19 12-7 7-7-7'];
export const bookmark: IconPaths = [
  'M17 3a2 2 0 0 1 2 2v15a1 1 0 0 1-1.496.868l-4.512-2.578a2 2 0 0 0-1.984 0l-4.512 2.578A1 1 0 0 1 5 20V5a2 2 0 0 1 2-2z',
];
export const bookmarkCheck: IconPaths = [...bookmark, 'm9 10 2 2 4-4'];
export const library: IconPaths = ['m16 6 4 14', 'M12 6v14', 'M8 8v12', 'M4 4v16'];
export const trash: IconPaths = [
  'M10 11v6',
  'M14 11v6',
  'M19 6v14a2 2 0 0 1-2 2H7a2 2 0 0 1-2-2V6',
  'M3 6h18',
  'M8 6V4a2 2 0 0 1 2-2h4a2 2 0 0 1 2 2v2',
];
export const refresh: IconPaths = [
  'M3 12a9 9 0 0 1 9-9 9.75 9.75 0 0 1 6.74 2.74L21 8',
  'M21 3v5h-5',
  'M21 12a9 9 0 0 1-9 9 9.75 9.75 0 0 1-6.74-2.74L3 16',
  'M8 16H3v5',
];
export const star: IconPaths = [
  'M11.525 2.295a.53.53 0 0 1 .95 0l2.31 4.679a2.123 2.123 0 0 0 1.595 1.16l5.166.756a.53.53 0 0 1 .294.904l-3.736 3.638a2.123 2.123 0 0 0-.611 1.878l.882 5.14a.53.53 0 0 1-.771.56l-4.618-2.428a2.122 2.122 0 0 0-1.973 0L6.396 21.01a.53.53 0 0 1-.77-.56l.881-5.139a2.122 2.122 0 0 0-.611-1.879L2.16 9.795a.53.53 0 0 1 .294-.906l5.165-.755a2.122 2.122 0 0 0 1.597-1.16z',
];
export const archive: IconPaths = [
  'M3 3h18a1 1 0 0 1 1 1v3a1 1 0 0 1-1 1H3a1 1 0 0 1-1-1V4a1 1 0 0 1 1-1z',
  'M4 8v11a2 2 0 0 0 2 2h12a2 2 0 0 0 2-2V8',
  'M10 12h4',
];
export const more: IconPaths = ['M12 5h.01', 'M12 12h.01', 'M12 19h.01'];
export const tag: IconPaths = [
  'M12.586 2.586A2 2 0 0 0 11.172 2H4a2 2 0 0 0-2 2v7.172a2 2 0 0 0 .586 1.414l8.704 8.704a2.426 2.426 0 0 0 3.42 0l6.58-6.58a2.426 2.426 0 0 0 0-3.42z',
  'M7.5 7.5h.01',
];
export const putBack: IconPaths = [
  'M9 14 4 9l5-5',
  'M4 9h10.5a5.5 5.5 0 0 1 5.5 5.5 5.5 5.5 0 0 1-5.5 5.5H11',
];
export const search: IconPaths = ['m21 21-4.34-4.34', 'M3 11a8 8 0 1 0 16 0 8 8 0 1 0-16 0'];
export const sliders: IconPaths = [
  'M10 5H3',
  'M12 19H3',
  'M14 3v4',
  'M16 17v4',
  'M21 12h-9',
  'M21 19h-5',
  'M21 5h-7',
  'M8 10v4',
  'M8 12H3',
];
