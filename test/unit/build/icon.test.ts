import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { contrastOf } from '../../../src/settings/themes.ts';

const svg = readFileSync(join(import.meta.dirname, '..', '..', '..', 'public', 'icon', 'icon.svg'), 'utf8');
const [, accent = '', line = ''] = /<rect[^>]* fill="(#\w{6})" stroke="(#\w{6})"/.exec(svg) ?? [];

/** Grounds like those of Chrome, Firefox and Edge without a theme; chosen by eye, not read from the browsers. */
const toolbars = {
  light: ['#ffffff', '#dfe1e5', '#f9f9fb', '#f7f7f7'],
  dark: ['#3c3c3c', '#35363a', '#2b2a33', '#3b3b3b'],
};

// WCAG 2.2, 1.4.11. Firefox alone could be given one icon for each (`theme_icons`; Chrome and Edge have no such key: MDN).
test.each([
  ['the accent', accent, toolbars.light],
  ['the line around it', line, toolbars.dark],
])('%s stands out from toolbars', (_, colour, papers) => {
  for (const paper of papers) expect(contrastOf(colour, paper), paper).toBeGreaterThanOrEqual(3);
});
