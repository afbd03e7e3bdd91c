import { createRequire } from 'node:module';
import { defineConfig } from 'wxt';
import { faceFiles } from './src/settings/face-files.ts';
import { palettes } from './src/settings/themes.ts';
import { newspaperPattern } from './src/site/hosts.ts';

/** What src/background/theme-of-veil.ts registers, so that the paper behind a page to come is the theme's. */
const veilStyle = (paper: string) =>
  `:root:root:root:has(> #doc-sach-veil) { background: ${paper} !important }\n`;

/**
 * What the extension's own pages may load: themselves, and pictures and sound that they hold. The background asks the
 * newspaper alone (`connect-src` holds for it too). Named in full because Firefox's own for Manifest V3 turns every
 * `http:` address into `https:` (MDN, "content_security_policy"), and the newspaper's pages name some of their files so.
 */
const newspaper =
  'http://baothanhhoa.vn http://*.baothanhhoa.vn https://baothanhhoa.vn https://*.baothanhhoa.vn';
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' blob: data:",
  "font-src 'self' data:",
  `connect-src 'self' ${newspaper}`,
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

const require = createRequire(import.meta.url);

export default defineConfig({
  modules: ['@wxt-dev/i18n/module'],
  i18n: { localesDir: 'src/locales' },
  manifestVersion: 3,
  // Terser leaves 2 kB less of the reader's script than Vite's own minifier.
  vite: () => ({
    build: {
      minify: 'terser',
      terserOptions: { ecma: 2020, compress: { passes: 3, unsafe_arrows: true, keep_fargs: false } },
    },
  }),
  hooks: {
    // The faces' files travel as their packages have them, under no address that a page could ask for.
    'build:publicAssets': (_, assets) => {
      for (const { path, source } of Object.values(faceFiles).flat())
        assets.push({ absoluteSrc: require.resolve(source), relativeDest: path });
      for (const [theme, { paper }] of Object.entries(palettes))
        assets.push({ relativeDest: `veil/${theme}.css`, contents: veilStyle(paper) });
    },
  },
  // Entrypoints say what they use; hidden globals would hide the arrows between rooms.
  imports: false,
  outDirTemplate: '{{browser}}-mv{{manifestVersion}}{{modeSuffix}}',
  manifest: ({ browser }) => ({
    name: '__MSG_extensionName__',
    short_name: 'Đọc Sạch',
    description: '__MSG_extensionDescription__',
    default_locale: 'vi',
    // PRIVACY.md gives each permission's reason.
    permissions: ['storage', 'unlimitedStorage', 'scripting', 'contextMenus'],
    host_permissions: [newspaperPattern],
    content_scripts: [{ matches: [newspaperPattern], js: ['detector.js'], run_at: 'document_start' }],
    content_security_policy: { extension_pages: contentSecurityPolicy },
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
      },
    }),
    ...(browser === 'chrome' && { minimum_chrome_version: '120' }),
  }),
});
