import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { launchChromium } from '../harness/launch-chromium.ts';
import { findInView, waitForReader } from '../harness/reader-view.ts';
import type { RunningBrowser } from '../harness/running-browser.ts';
import { type PageServer, servePages } from '../harness/serve-pages.ts';
import { article, longBody } from '../sample.ts';
import { savedRecords } from './saved-records.ts';

const profile = mkdtempSync(join(tmpdir(), 'doc-sach-disk-'));
const isMounted = mount();
let server: PageServer;
let browser: RunningBrowser;

beforeAll(async () => {
  if (!isMounted) return;
  server = await servePages([article(4301, longBody(4302)), article(4302, longBody(4301).repeat(40))]);
  browser = await launchChromium({ port: server.port, profile, keepWelcome: true });
});
afterAll(async () => {
  await browser?.close();
  await server?.close();
  if (isMounted) execFileSync('umount', ['--lazy', profile]);
  rmSync(profile, { recursive: true, force: true });
});

test.skipIf(!isMounted)(
  'on a disk that is full (Chromium; a disk of its own, where this process may mount one) a save says so, and nothing that was saved is lost',
  async () => {
    const own = await browser.extensionPage('welcome.html');
    const page = await browser.newPage();
    const save = async (id: number) => {
      await page.goto(browser.urlOf(`http://baothanhhoa.vn/bai-so-${id}.htm`));
      await waitForReader(page);
      await (await findInView(page, '[data-action=save]')).click();
    };
    await save(4301);
    await findInView(page, '[data-action=save][aria-expanded]');
    const before = await savedRecords(own, 'baothanhhoa.vn/4301');
    const filling = join(profile, 'filling');
    onTestFinished(() => rmSync(filling, { force: true }));
    const { bavail, bsize } = statfsSync(profile);
    writeFileSync(filling, Buffer.alloc(bavail * bsize - 4096));
    await save(4302);
    const status = await findInView(page, '.status p:not(:empty)');
    expect(await status.evaluate((said) => said.textContent)).toMatch(
      /^(?:Storage is full; the article is not saved|The browser could not write to its storage)/,
    );
    rmSync(filling);
    expect(await savedRecords(own, 'baothanhhoa.vn/4301')).toEqual(before);
    // With room again, it saves again.
    await save(4302);
    await findInView(page, '[data-action=save][aria-expanded]');
    expect((await savedRecords(own, 'baothanhhoa.vn/4302')).text).not.toBeNull();
  },
);

/** Only root may, and not in every sandbox. */
function mount(): boolean {
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=160m', 'tmpfs', profile], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}
