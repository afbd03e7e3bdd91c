import { type Palette, palettes } from '../settings/themes.ts';

const colourNames = ['paper', 'ink', 'quiet', 'rule', 'accent', 'mark', 'focus'] as const;

/** A palette as custom properties; the view's own style carries those of a chosen theme as `--chosen-paper` … */
export function paletteProperties(prefix: '' | 'chosen-', palette: Palette): Record<string, string> {
  return {
    [prefix === '' ? 'color-scheme' : `--${prefix}scheme`]: palette.scheme,
    ...Object.fromEntries(colourNames.map((name) => [`--${prefix}${name}`, palette[name]])),
  };
}

/** Weighs nothing, so that print and other media have the last word. */
const rule = (selector: string, declarations: Record<string, string>): string => {
  const lines = Object.entries(declarations).map(([name, value]) => `${name}: ${value};`);
  return `:where(${selector}) { ${lines.join(' ')} }`;
};

const chosen: Record<string, string> = {
  'color-scheme': 'var(--chosen-scheme)',
  ...Object.fromEntries(colourNames.map((name) => [`--${name}`, `var(--chosen-${name})`])),
};

/** Colours: those that the system prefers, those that were chosen, and plain ones where faint text would be no use: controls and what is told. */
export const themeStyles: string = [
  rule('.view', paletteProperties('', palettes.light)),
  `@media (prefers-color-scheme: dark) { ${rule('.view', paletteProperties('', palettes.dark))} }`,
  rule('.view:not([data-theme=system])', chosen),
  rule('.view[data-faint] :is(.bar, .tools, .status), .view:is(.page, .message, .waiting)[data-faint]', {
    ...paletteProperties('', palettes.light),
    color: 'var(--ink)',
  }),
].join('\n');
