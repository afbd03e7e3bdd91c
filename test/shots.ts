import { launch } from './browser/harness/launch.ts';
import { inLibrary } from './browser/harness/library-in-page.ts';
import { findInView, waitForReader } from './browser/harness/reader-view.ts';
import { servePages } from './browser/harness/serve-pages.ts';
import { served } from './browser/sample.ts';
import { pageFolders } from './truth/page-folders.ts';

const out = '/tmp/shots';
const { mkdirSync } = await import('node:fs');
mkdirSync(out, { recursive: true });
const folders = pageFolders()
  .filter((f) => /\.html?$/.test(new URL(f.expected.url).pathname))
  .slice(0, 24);
const server = await servePages(folders.map((f) => served(f.name)));
const browser = await launch('chromium', { port: server.port, language: 'vi' });
const own = await browser.extensionPage('welcome.html');
const page = await browser.newPage();
const keys: string[] = [];
for (const f of folders) {
  const r: any = await page
    .goto(browser.urlOf(f.expected.url))
    .then(() => waitForReader(page, 3000))
    .then(
      () => true,
      () => false,
    );
  if (!r) continue;
  await (await findInView(page, '[data-action=save]')).click();
  await page
    .waitForFunction(
      () =>
        document
          .querySelector('doc-sach-reader')
          ?.shadowRoot?.querySelector('[data-action=save][aria-expanded]'),
      { timeout: 5000 },
    )
    .catch(() => console.log('not saved', f.name));
}
const view = await browser.newPage();
await view.goto(browser.urlOf(folders[0]!.expected.url));
await waitForReader(view, 5000).catch(() => {});
await (await findInView(view, '[data-action=save]')).click().catch(() => {});
await view
  .waitForFunction(() => document.querySelector('doc-sach-reader')?.shadowRoot?.querySelector('.panel'), {
    timeout: 4000,
  })
  .catch(() => {});
await view.screenshot({ path: `${out}/view-saved.png` as `${string}.png` });
await view.setViewport({ width: 320, height: 640 });
await view.screenshot({ path: `${out}/view-saved-320.png` as `${string}.png` });
const shot = async (
  path: string,
  name: string,
  w: number,
  h: number,
  scheme: 'light' | 'dark' = 'light',
  act?: (p: any) => Promise<unknown>,
) => {
  const p = await browser.newPage();
  await p.setViewport({ width: w, height: h });
  await browser.setColorScheme(p, scheme);
  await browser.extensionPage(path, p);
  await new Promise((r) => setTimeout(r, 700));
  if (act) {
    await act(p);
    await new Promise((r) => setTimeout(r, 700));
  }
  await p.screenshot({ path: `${out}/${name}.png` as `${string}.png` });
  await p.close();
};
const list: any[] = await own.evaluate(async () => {
  const req = indexedDB.open('library');
  const db: any = await new Promise((a) => {
    req.onsuccess = () => a(req.result);
  });
  return new Promise((a) => {
    const r = db.transaction('entries').objectStore('entries').getAll();
    r.onsuccess = () => {
      db.close();
      a(r.result.map((e: any) => e.key));
    };
  });
});
console.log(list.length);
await shot('popup.html', 'popup', 380, 560);
await shot('popup.html', 'popup-dark', 380, 560, 'dark');
await shot('popup.html', 'popup-search', 380, 560, 'light', (p) => p.keyboard.type('thanh hoa'));
await shot('library.html', 'library', 1280, 800);
await shot('library.html', 'library-360', 360, 740, 'dark');
await shot('library.html#transfer', 'transfer', 1280, 800);
await shot('library.html#notes', 'notes', 1280, 800);
await shot(`saved.html#${list[3]}`, 'saved', 1280, 800);
await shot(`saved.html#${list[3]}`, 'saved-end', 360, 740, 'dark', (p) => p.evaluate(() => scrollTo(0, 1e6)));
await browser.close();
await server.close();
