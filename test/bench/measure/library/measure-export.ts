import { mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import type { LibraryBrowser } from './library-browser.ts';

/** A complete backup of the large library, by the button of the library's page. */
export interface Exporting {
  seconds: number;
  /** Megabytes of the file. */
  file: number;
  /** Megabytes by which the page's heap grew at most meanwhile. */
  growth: number;
}

/** Milliseconds between two looks at the heap and at the folder. */
const beat = 100;
/** Milliseconds after which it has failed. */
const patience = 600_000;

export async function measureExport({ running }: LibraryBrowser): Promise<Exporting> {
  const folder = await mkdtemp(join(tmpdir(), 'doc-sach-'));
  try {
    const page = await running.extensionPage('library.html#transfer', await running.newPage());
    const session = await running.browser.target().createCDPSession();
    await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder });
    await page.$eval('input[name=export-form][value=json]', (choice) => (choice as HTMLElement).click());
    const inPage = await page.createCDPSession();
    await inPage.send('HeapProfiler.collectGarbage');
    const heap = async () => (await page.metrics()).JSHeapUsedSize ?? Number.NaN;
    const [before, begin] = [await heap(), performance.now()];
    await page.$eval('[data-action=export-articles]', (button) => (button as HTMLElement).click());
    let most = before;
    let file: string | undefined;
    while (file === undefined) {
      if (performance.now() - begin > patience) throw new Error('the export did not end');
      await setTimeout(beat);
      most = Math.max(most, await heap());
      file = (await readdir(folder)).find((name) => name.endsWith('.json'));
    }
    const seconds = (performance.now() - begin) / 1000;
    const { size } = await stat(join(folder, file));
    await page.close();
    return { seconds, file: size / 1e6, growth: (most - before) / 1e6 };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
