import type { RunningBrowser } from './running-browser.ts';

/** The part of the extension's own pages that is used here; Firefox names it `browser`, Chromium `chrome`. */
interface Tabs {
  tabs: { query(filter: object): Promise<{ id?: number; url?: string }[]> };
}

/** The number that the browser has given the tab that shows an address of the newspaper; -1 where none does. */
export async function tabNumber(running: RunningBrowser, address: string): Promise<number> {
  const own = await running.extensionPage('welcome.html');
  const id = await own.evaluate(async (wanted) => {
    const api = globalThis as unknown as { browser?: Tabs; chrome: Tabs };
    const tabs = await (api.browser ?? api.chrome).tabs.query({});
    return tabs.find(({ url }) => url === wanted)?.id ?? -1;
  }, address);
  await own.close();
  return id;
}
