import type { Page } from 'puppeteer-core';

/** The part of the browsers' interface that is used here; Firefox names it `browser`, Chromium `chrome`. */
interface ExtensionApi {
  tabs: { query(about: object): Promise<{ id: number }[]> };
  scripting: {
    executeScript(injection: object): Promise<{ frameId: number; result?: unknown; error?: unknown }[]>;
  };
}

/**
 * Sends a message as the extension's own script in a page of the newspaper does: what a stranger could who has got hold of
 * that page's process.
 *
 * @param extension a page of the extension, which brings the script there
 * @param address of the newspaper's page
 * @param frame in a frame of that page
 * @returns the answer, where there is one
 */
export function inContentScript(
  extension: Page,
  address: string,
  message: unknown,
  frame?: 'in a frame',
): Promise<{ answer?: unknown }> {
  return extension.evaluate(
    async (address, message, isFrame) => {
      const named = globalThis as unknown as { browser?: ExtensionApi; chrome: ExtensionApi };
      const { tabs, scripting } = named.browser ?? named.chrome;
      const [tab] = await tabs.query({ url: address.replace(/^http:/, '*:') });
      const results = await scripting.executeScript({
        target: { tabId: tab?.id, allFrames: isFrame },
        // As text: Chromium leaves out what is null.
        args: [JSON.stringify(message)],
        func: async (sent: string) => {
          interface Api {
            runtime: { sendMessage(message: unknown): Promise<unknown> };
          }
          const own = globalThis as unknown as { browser?: Api; chrome: Api };
          const answer = await (own.browser ?? own.chrome).runtime
            .sendMessage(JSON.parse(sent))
            .catch(() => undefined);
          return answer === undefined ? {} : { answer };
        },
      });
      const wanted = results.find(({ frameId }) => (frameId !== 0) === isFrame);
      return wanted?.result as { answer?: unknown };
    },
    address,
    message,
    frame !== undefined,
  );
}

/** What such a script reads of the extension's storage; null where it may not. */
export function storedAsSeenIn(extension: Page, address: string): Promise<Record<string, object | null>> {
  return extension.evaluate(async (address) => {
    const named = globalThis as unknown as { browser?: ExtensionApi; chrome: ExtensionApi };
    const { tabs, scripting } = named.browser ?? named.chrome;
    const [tab] = await tabs.query({ url: address.replace(/^http:/, '*:') });
    const [told] = await scripting.executeScript({
      target: { tabId: tab?.id },
      func: async () => {
        interface Api {
          storage: Record<string, { get(key: null): Promise<object> } | undefined>;
        }
        const own = globalThis as unknown as { browser?: Api; chrome: Api };
        const { storage } = own.browser ?? own.chrome;
        const read = async (area: string) => (await storage[area]?.get(null).catch(() => null)) ?? null;
        return { local: await read('local'), sync: await read('sync'), session: await read('session') };
      },
    });
    return told?.result as Record<string, object | null>;
  }, address);
}
