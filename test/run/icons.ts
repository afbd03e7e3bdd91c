/**
 * Draws public/icon/icon.svg at every size that browsers and stores ask for: `npm run icons`, after the drawing was changed;
 * with a folder as its argument into that one.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { launch } from 'puppeteer-core';
import { browserProgram } from '../browser/harness/find-built.ts';

const root = join(import.meta.dirname, '..', '..');
const [target = root] = process.argv.slice(2);

/** `around`: pixels that stay empty on each side. */
const pictures: { path: string; size: number; around: number }[] = [
  ...[16, 32, 48, 96, 128].map((size) => ({ path: `public/icon/${size}.png`, size, around: 0 })),
  // The Chrome Web Store asks for 96 in the middle of 128 (Chrome for Developers, "Supplying images").
  { path: 'docs/store/icon-chrome-128.png', size: 128, around: 16 },
  // Edge Add-ons asks for a logo of 300 (Microsoft Learn, "Publish a Microsoft Edge extension").
  { path: 'docs/store/icon-edge-300.png', size: 300, around: 0 },
];

const drawing = (await readFile(join(root, 'public', 'icon', 'icon.svg'))).toString('base64');
const browser = await launch({
  executablePath: browserProgram('CHROMIUM_PATH'),
  args: ['--no-sandbox', '--disable-gpu'],
});
try {
  const page = await browser.newPage();
  for (const { path, size, around } of pictures) {
    await page.setViewport({ width: size, height: size });
    await page.setContent(
      `<body style="margin:${around}px"><img style="display:block" width="${size - 2 * around}" src="data:image/svg+xml;base64,${drawing}">`,
    );
    await page.evaluate(() => document.images[0]?.decode());
    const png = await page.screenshot({ omitBackground: true });
    await mkdir(dirname(join(target, path)), { recursive: true });
    await writeFile(join(target, path), png);
  }
} finally {
  await browser.close();
}
