/**
 * Takes the pictures that the stores and README.md show, from the real thing with the sample texts of test/pages:
 * `npm run pictures`, into docs/store and docs/screens. With a folder as its argument into that one, and with `--one`
 * the first of them alone; with `--built` of the extension as it was built last.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Settings } from '../../src/settings/settings.ts';
import { launch } from '../browser/harness/launch.ts';
import type { LaunchOptions, RunningBrowser } from '../browser/harness/running-browser.ts';
import { servePages } from '../browser/harness/serve-pages.ts';
import { openSpeechService } from '../browser/harness/speech-service.ts';
import { changeSettings } from '../browser/harness/stored-settings.ts';
import { pageFolders } from '../truth/page-folders.ts';
import { surfaces } from './screens/surfaces.ts';
import { buildExtension } from './start/build-extension.ts';
import { withBrowser } from './start/with-browser.ts';
import { stopSignal } from './stop-signal.ts';

/** Chrome's size for a store's pictures, which Mozilla and Microsoft take too (docs/store/README.md). */
const storeSize = { width: 1280, height: 800 };
const phone = { width: 360, height: 740, deviceScaleFactor: 2 };

interface Shot {
  /** A surface of `npm run screens`. */
  surface: string;
  file: string;
  settings?: Partial<Settings>;
}

const listening: Shot = { surface: 'listening', file: '3-listening' };
const inStore: readonly Shot[] = [
  { surface: 'reading-pictures', file: '1-reading' },
  { surface: 'settings', file: '2-text-and-colours', settings: { theme: 'sepia', face: 'literata' } },
  listening,
  { surface: 'library-list', file: '4-saved' },
  { surface: 'saved-note', file: '5-highlights', settings: { theme: 'dark' } },
];
const onPhone: readonly Shot[] = [
  { surface: 'reading-feature', file: 'reading' },
  { surface: 'reading-feature', file: 'dark', settings: { theme: 'dark' } },
  { surface: 'settings', file: 'settings' },
  { surface: 'take-along', file: 'take-along' },
];
const usual: Partial<Settings> = { theme: 'light', face: 'serif', automaticAnnounced: true };

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { one: { type: 'boolean', default: false }, built: { type: 'boolean', default: false } },
});
const [folder = join(import.meta.dirname, '..', '..', 'docs')] = positionals;
const shots = (list: readonly Shot[]) => (values.one ? list.slice(0, 1) : list);

async function take(
  running: RunningBrowser,
  { surface, settings }: Shot,
  size: typeof storeSize,
  path: string,
): Promise<void> {
  const page = await running.newPage();
  await page.setViewport(size);
  await changeSettings(running, { ...usual, ...settings });
  await surfaces[surface]?.(running, page);
  await page.bringToFront();
  // Nothing is caught in the middle of its movement.
  await page.evaluate(async () => {
    const ending = document
      .getAnimations()
      .filter((one) => one.effect?.getComputedTiming().iterations !== Infinity);
    await Promise.allSettled(ending.map(({ finished }) => finished));
  });
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, await page.screenshot());
  await page.close();
}

if (!values.built) await buildExtension('chromium', stopSignal);
const server = await servePages(
  pageFolders().map(({ source, expected }) => ({ url: expected.url, html: source })),
);
const service = await openSpeechService();
await service.allow(0);
const launching = (options: Partial<LaunchOptions>) => () =>
  launch('chromium', {
    port: server.port,
    handleSignals: false,
    speech: service.address,
    colorScheme: 'light',
    ...options,
  });
try {
  for (const language of values.one ? (['vi'] as const) : (['vi', 'en'] as const)) {
    await withBrowser(launching({ language }), async (running) => {
      // README.md's first screen is Vietnamese. Before the library is filled: what was read goes on where it was left.
      if (language === 'vi' && !values.one) {
        for (const shot of onPhone)
          await take(running, shot, phone, join(folder, 'screens', `${shot.file}.png`));
        await take(running, listening, storeSize, join(folder, 'screens', 'listening.png'));
      }
      for (const shot of shots(inStore))
        await take(running, shot, storeSize, join(folder, 'store', language, `${shot.file}.png`));
    });
  }
} finally {
  await service.close();
  await server.close();
}
console.info(`The pictures are in ${folder}.`);
