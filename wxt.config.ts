import { join } from 'node:path';
import { defineConfig } from 'wxt';
import { leaveOut } from './src/build/leave-out.ts';
import { noteShipped } from './src/build/note-shipped.ts';
import { pareFaces } from './src/build/pare-faces.ts';
import { groupScripts, nameSharedFiles, shareCode } from './src/build/share-code.ts';
import { hidingSheet, veilSheet } from './src/page/come-as-sheet.ts';
import { hidingRules, veilRules } from './src/page/page-rules.ts';
import { palettes } from './src/settings/themes.ts';
import { newspaperPattern } from './src/site/hosts.ts';

/** What src/background/theme-of-veil.ts registers, so that the paper behind a page to come is the theme's. */
const veilStyle = (paper: string) =>
  `:root:root:root:has(> #doc-sach-veil) { background: ${paper} !important }\n`;

/**
 * What the extension's own pages may load: themselves, and saved pictures, which are blobs. Nothing of another host, not
 * even the newspaper's pictures; no style and no script that stands in markup (bring-styles.ts); text becomes markup by
 * one policy of one file (src/extract/parse-html.ts) where the browser has Trusted Types. The background asks the
 * newspaper alone (`connect-src` holds for it too). Named in full because Firefox's own for Manifest V3 turns every
 * `http:` address into `https:` (MDN, "content_security_policy"), and the newspaper's pages name some of their files so.
 * test/browser/own-pages-policy.test.ts tries it in the browsers.
 */
const newspaper =
  'http://baothanhhoa.vn http://*.baothanhhoa.vn https://baothanhhoa.vn https://*.baothanhhoa.vn';
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' blob:",
  `connect-src 'self' ${newspaper}`,
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types doc-sach',
].join('; ');
/** While it is built anew at each change, Vite's own client brings style sheets as elements, and says what is wrong as markup. */
const servedPolicy = contentSecurityPolicy
  .replace("style-src 'self'", "style-src 'self' 'unsafe-inline'")
  .replace(/; require-trusted-types-for.*$/, '');

export default defineConfig({
  modules: ['@wxt-dev/i18n/module'],
  i18n: { localesDir: 'src/locales' },
  manifestVersion: 3,
  // Terser leaves 2 kB less of the reader's script than Vite's own minifier.
  vite: () => ({
    build: {
      // A picture as a `data:` address is none that the pages' policy lets in.
      assetsInlineLimit: 0,
      minify: 'terser',
      // Both browsers know module preloading for longer than we ask for (MDN, rel=modulepreload).
      modulePreload: { polyfill: false },
      terserOptions: { ecma: 2020, compress: { passes: 3, unsafe_arrows: true, keep_fargs: false } },
    },
  }),
  hooks: {
    'prepare:publicPaths': nameSharedFiles,
    'entrypoints:grouped': groupScripts,
    'vite:build:extendConfig': (entrypoints, config) => {
      leaveOut(config);
      noteShipped(config);
      shareCode(entrypoints, config);
    },
    // The faces' files travel under no address that a page could ask for.
    'build:publicAssets': async (wxt, assets) => {
      assets.push(...(await pareFaces(join(wxt.config.wxtDir, 'faces'))));
      for (const [theme, { paper }] of Object.entries(palettes))
        assets.push({ relativeDest: `veil/${theme}.css`, contents: veilStyle(paper) });
      if (wxt.config.browser === 'firefox')
        assets.push(
          { relativeDest: hidingSheet, contents: hidingRules },
          { relativeDest: veilSheet, contents: veilRules },
        );
      for (const file of ['LICENSE', 'THIRD-PARTY-NOTICES.txt'])
        assets.push({ absoluteSrc: join(import.meta.dirname, file), relativeDest: file });
    },
  },
  // Mozilla's reviewers build the package themselves (REVIEWERS.md), from this and nothing else.
  zip: {
    includeSources: [
      'LICENSE',
      'REVIEWERS.md',
      'THIRD-PARTY-NOTICES.txt',
      'package.json',
      'package-lock.json',
      'tsconfig.json',
      'wxt.config.ts',
      '{entrypoints,public,src}/**',
    ],
  },
  // Entrypoints say what they use; hidden globals would hide the arrows between rooms.
  imports: false,
  outDirTemplate: '{{browser}}-mv{{manifestVersion}}{{modeSuffix}}',
  manifest: ({ browser, command }) => ({
    name: '__MSG_extensionName__',
    short_name: 'Đọc Sạch',
    description: '__MSG_extensionDescription__',
    default_locale: 'vi',
    // PRIVACY.md gives each permission's reason.
    permissions: ['storage', 'unlimitedStorage', 'scripting', 'contextMenus'],
    host_permissions: [newspaperPattern],
    content_scripts: [{ matches: [newspaperPattern], js: ['detector.js'], run_at: 'document_start' }],
    content_security_policy: { extension_pages: command === 'serve' ? servedPolicy : contentSecurityPolicy },
    action: { default_title: '__MSG_toggleReader__' },
    commands: {
      'toggle-reader': {
        suggested_key: { default: 'Alt+Shift+D' },
        description: '__MSG_toggleReader__',
      },
      // L as in “Lưu”. Alt+Shift+S never reaches an extension in Firefox (measured), where Alt+S opens a menu.
      'save-article': { suggested_key: { default: 'Alt+Shift+L' }, description: '__MSG_saveThis__' },
    },
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: 'doc-sach@doc-sach.vn',
          // 140: the first release whose install prompt reads data_collection_permissions (Extension Workshop).
          strict_min_version: '140.0',
          data_collection_permissions: { required: ['none'] },
        },
        // 142: the same on phones (MDN, "browser_specific_settings").
        gecko_android: { strict_min_version: '142.0' },
      },
    }),
    // The first that has URL.parse (MDN); test/unit/build/platform.test.ts.
    ...(browser === 'chrome' && { minimum_chrome_version: '126' }),
  }),
});
