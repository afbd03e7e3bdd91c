/**
 * The packages of which something is in the extension, each with its licence's file. The build ends where a script
 * holds something of another one (note-shipped.ts): the notices would not name it (notices.ts).
 */
export const shippedPackages: readonly Shipped[] = [
  { name: '@fontsource-variable/lexend', file: 'LICENSE' },
  { name: '@fontsource-variable/literata', file: 'LICENSE' },
  { name: '@fontsource/be-vietnam-pro', file: 'LICENSE' },
  { name: '@mozilla/readability', file: 'LICENSE.md' },
  { name: '@streamparser/json', file: 'LICENSE' },
  { name: '@wxt-dev/browser', file: null },
  { name: '@zip.js/zip.js', file: 'LICENSE' },
  { name: 'decode-named-character-reference', file: 'license' },
  // Under either of two licences: this is the Apache one.
  { name: 'dompurify', file: 'LICENSE' },
  { name: 'idb', file: 'LICENSE' },
  { name: 'lean-qr', file: 'LICENSE' },
  { name: 'longest-streak', file: 'license' },
  { name: 'markdown-table', file: 'license' },
  { name: 'mdast-util-gfm-table', file: 'license' },
  { name: 'mdast-util-phrasing', file: 'license' },
  { name: 'mdast-util-to-markdown', file: 'license' },
  { name: 'mdast-util-to-string', file: 'license' },
  { name: 'micromark-util-character', file: 'license' },
  { name: 'micromark-util-classify-character', file: 'license' },
  { name: 'micromark-util-decode-numeric-character-reference', file: 'license' },
  { name: 'micromark-util-decode-string', file: 'license' },
  { name: 'micromark-util-html-tag-name', file: 'license' },
  { name: 'preact', file: 'LICENSE' },
  { name: 'unist-util-is', file: 'license' },
  { name: 'unist-util-visit', file: 'license' },
  { name: 'unist-util-visit-parents', file: 'license' },
  { name: 'valibot', file: 'LICENSE.md' },
  // What the bundler puts beside modules: for imports that come later, and for modules of the older kind.
  { name: 'rolldown', file: 'LICENSE' },
  { name: 'vite', file: 'LICENSE.md' },
  { name: 'wxt', file: null },
  { name: 'zwitch', file: 'license' },
];

export interface Shipped {
  name: string;
  /** Inside the package; null where it brings none, so that its manifest says under which one it is. */
  file: string | null;
}
