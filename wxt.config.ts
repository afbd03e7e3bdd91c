import { defineConfig } from 'wxt';
import { newspaperPattern } from './src/site/hosts.ts';

export default defineConfig({
  modules: ['@wxt-dev/i18n/module'],
  i18n: { localesDir: 'src/locales' },
  manifestVersion: 3,
  // Entrypoints say what they use; hidden globals would hide the arrows between rooms.
  imports: false,
  outDirTemplate: '{{browser}}-mv{{manifestVersion}}{{modeSuffix}}',
  manifest: ({ browser }) => ({
    name: '__MSG_extensionName__',
    short_name: 'Đọc Sạch',
    description: '__MSG_extensionDescription__',
    default_locale: 'vi',
    // PRIVACY.md gives each permission's reason.
    permissions: ['storage', 'scripting'],
    host_permissions: [newspaperPattern],
    content_scripts: [{ matches: [newspaperPattern], js: ['detector.js'], run_at: 'document_start' }],
    action: { default_title: '__MSG_toggleReader__' },
    commands: {
      'toggle-reader': {
        suggested_key: { default: 'Alt+Shift+D' },
        description: '__MSG_toggleReader__',
      },
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
