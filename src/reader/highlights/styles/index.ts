import { type HighlightColour, highlightColours } from '../../../library/entry.ts';
import { markedColours, ownColours, ownShare } from '../marked-colours.ts';
import card from './card.css?inline';
import notes from './notes.css?inline';
import painted from './painted.css?inline';
import swatches from './swatches.css?inline';
import told from './told.css?inline';

const properties = (colours: Record<HighlightColour, string>): string =>
  highlightColours.map((name) => `--marked-${name}: ${colours[name]};`).join(' ');

const own = Object.fromEntries(
  highlightColours.map((name) => [
    name,
    `color-mix(in srgb, ${ownColours[name]} ${ownShare * 100}%, var(--paper))`,
  ]),
) as Record<HighlightColour, string>;

/** The themes' colours as custom properties, as src/reader/theme-styles.ts has the others. */
export const markedColourStyles: string = [
  `.view { ${properties(markedColours.light)} }`,
  `@media (prefers-color-scheme: dark) { .view { ${properties(markedColours.dark)} } }`,
  ...Object.entries(markedColours).map(
    ([theme, colours]) => `.view[data-theme=${theme}] { ${properties(colours)} }`,
  ),
  `.view[data-theme=custom] { ${properties(own)} }`,
  `@media print { .view.view.view { ${properties(markedColours.light)} } }`,
].join('\n');

/** What this part looks like; it comes with it. */
export const highlightStyles: string = [markedColourStyles, painted, swatches, card, told, notes].join('\n');
