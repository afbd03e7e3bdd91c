/**
 * Takes a picture of everything that readers see, in both languages and system themes, on a phone and on a desktop, and
 * of the reading view in every theme, on the narrowest and the widest screen, and in forced colours: `npm run screens [NAME …]`, into .output/screens. They are to be looked at.
 * With `--one` in the first of these surroundings alone; with `--built` of the extension as it was built last.
 */
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Page } from 'puppeteer-core';
import { themeNames } from '../../src/settings/themes.ts';
import { launch } from '../browser/harness/launch.ts';
import type { LaunchOptions, RunningBrowser } from '../browser/harness/running-browser.ts';
import { servePages } from '../browser/harness/serve-pages.ts';
import { openSpeechService } from '../browser/harness/speech-service.ts';
import { changeSettings } from '../browser/harness/stored-settings.ts';
import { pageFolders } from '../truth/page-folders.ts';
import { surfaces, themed, voiceless } from './screens/surfaces.ts';
import { buildExtension } from './start/build-extension.ts';
import { withBrowser } from './start/with-browser.ts';
import { stopSignal } from './stop-signal.ts';

const folder = join(import.meta.dirname, '..', '..', '.output', 'screens');
const sizes = {
  phone: { width: 360, height: 740, deviceScaleFactor: 2 },
  desktop: { width: 1280, height: 800 },
  popup: { width: 380, height: 560, deviceScaleFactor: 2 },
  narrow: { width: 320, height: 640, deviceScaleFactor: 2 },
  wide: { width: 3840, height: 2160 },
} as const;
type SizeName = keyof typeof sizes;
/** The sizes that are common in all surroundings, the others in the first. */
const surroundings = [
  { language: 'vi', colorScheme: 'light', also: ['narrow', 'wide'] },
  { language: 'vi', colorScheme: 'dark', also: [] },
  { language: 'en', colorScheme: 'light', also: [] },
] as const;

const { values, positionals: asked } = parseArgs({
  allowPositionals: true,
  options: { one: { type: 'boolean', default: false }, built: { type: 'boolean', default: false } },
});
const unknown = asked.filter((name) => !(name in surfaces));
const chosen = Object.keys(surfaces).filter((name) => asked.length === 0 || asked.includes(name));
if (unknown.length > 0) {
  console.error(`There is no surface ${unknown.join(', ')}; there are ${Object.keys(surfaces).join(', ')}.`);
  process.exitCode = 1;
} else await takeAll();

async function takeAll(): Promise<void> {
  if (!values.built) await buildExtension('chromium', stopSignal);
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const server = await servePages(
    pageFolders().map(({ source, expected }) => ({ url: expected.url, html: source })),
  );
  const launching = (options: Partial<LaunchOptions>) => () =>
    launch('chromium', { port: server.port, handleSignals: false, ...options });
  const service = await openSpeechService();
  await service.allow(0);
  const speech = service.address;
  const mute = chosen.filter((name) => voiceless.includes(name));
  const speaking = chosen.filter((name) => !voiceless.includes(name));
  try {
    for (const around of values.one ? surroundings.slice(0, 1) : surroundings) {
      const { language, colorScheme } = around;
      const options = { language, colorScheme };
      await withBrowser(launching({ ...options, speech }), (running) =>
        takeAround(running, around, speaking),
      );
      if (mute.length > 0)
        await withBrowser(launching(options), (running) => takeAround(running, around, mute));
    }
    if (!values.one)
      await withBrowser(launching({ language: 'vi', colorScheme: 'light', speech }), takeThemes);
  } finally {
    await service.close();
    await server.close();
  }
  console.info(`Pictures of ${chosen.length} surfaces are in .output/screens.`);
}

async function takeAround(
  running: RunningBrowser,
  { language, colorScheme, also }: (typeof surroundings)[number],
  names: readonly string[],
) {
  for (const name of names) {
    // The question whether it may open by itself stands over the first article alone.
    await changeSettings(running, { automaticAnnounced: name !== 'question' });
    const usual: readonly SizeName[] = ['phone', 'desktop', ...also];
    const wanted = isPopup(name) ? usual.filter((size) => size !== 'wide').map(asPopup) : usual;
    for (const size of wanted) await take(running, name, size, `${name}.${size}.${colorScheme}.${language}`);
  }
}

function isPopup(name: string): boolean {
  return /^popup\b/.test(name);
}

/** On every desktop it is of one size. */
function asPopup(size: SizeName): SizeName {
  return size === 'desktop' ? 'popup' : size;
}

async function takeThemes(running: RunningBrowser): Promise<void> {
  for (const theme of themeNames) {
    await changeSettings(running, { theme, automaticAnnounced: true });
    for (const name of themed.filter((one) => chosen.includes(one)))
      await take(running, name, 'phone', `${name}.theme-${theme}`);
  }
  await changeSettings(running, { theme: 'system' });
  for (const name of chosen.filter((one) => !voiceless.includes(one)))
    await take(running, name, 'phone', `${name}.forced-colours`, forceColours);
}

async function forceColours(page: Page): Promise<void> {
  const session = await page.createCDPSession();
  await session.send('Emulation.setEmulatedMedia', {
    features: [{ name: 'forced-colors', value: 'active' }],
  });
}

/** In a tab of its own: whatever a surface leaves behind goes with it. */
async function take(
  running: RunningBrowser,
  name: string,
  size: SizeName,
  file: string,
  prepare: (page: Page) => Promise<void> = async () => {},
): Promise<void> {
  const page: Page = await running.newPage();
  await prepare(page);
  await page.setViewport(sizes[size]);
  await surfaces[name]?.(running, page);
  await writeFile(join(folder, `${file}.png`), await page.screenshot());
  await page.close();
}
