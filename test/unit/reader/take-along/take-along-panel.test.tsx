// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { TakeAlongPanel } from '../../../../src/reader/tools/take-along/take-along-panel.tsx';
import type { ToolProps } from '../../../../src/reader/tools/tool.ts';
import { emptyArticle } from '../article.ts';
import { texts } from '../catalogue.ts';
import { liveSettings, services } from '../reader.tsx';
import { find, show } from '../show.tsx';

const article = { ...emptyArticle, url: 'http://www.baothanhhoa.vn/lang-gom-118342.htm?utm_source=zalo' };
const address = 'https://baothanhhoa.vn/lang-gom-118342.htm';

function shown(): HTMLElement {
  const props: ToolProps = {
    article,
    view: document.createElement('div'),
    settings: liveSettings(),
    translate: texts('vi'),
    saving: null,
    automatic: null,
    picture: 0,
    services,
    onClose() {},
  };
  return show(<TakeAlongPanel {...props} />);
}

/** A thing of the browser's that jsdom has not, or that must do something else. */
function give(owner: object, name: string, value: unknown): void {
  Object.defineProperty(owner, name, { configurable: true, value });
  given.push(() => Reflect.deleteProperty(owner, name));
}
const given: (() => void)[] = [];
afterEach(() => {
  for (const takeBack of given.splice(0)) takeBack();
});

/** Presses, and lets what was promised come. */
const press = (root: HTMLElement, action: string) =>
  act(async () => {
    find(root, `[data-action=${action}]`).click();
    await new Promise((resolve) => setImmediate(resolve));
  });
const outcome = (root: HTMLElement) => find(root, '[role=status]').textContent;

describe('copying', () => {
  it.each([
    ['copy-text', /^Người giữ lửa ở làng gốm cổ\n/],
    ['copy-markdown', /^# Người giữ lửa ở làng gốm cổ\n/],
    ['copy-citation', /^Báo Thanh Hóa \(không rõ năm\), “Người giữ lửa ở làng gốm cổ”/],
    ['copy-address', new RegExp(`^${address}$`)],
  ])('%s', async (action, wanted) => {
    const writeText = vi.fn(async () => {});
    give(navigator, 'clipboard', { writeText });
    const root = shown();
    expect(outcome(root)).toBe('');
    await press(root, action);
    expect(writeText).toHaveBeenCalledExactlyOnceWith(expect.stringMatching(wanted));
    expect(outcome(root)).toBe('Đã chép.');
  });

  it('goes by the browser’s command where the page has no clipboard, or may not use it', async () => {
    for (const clipboard of [
      undefined,
      { writeText: () => Promise.reject(new DOMException('', 'NotAllowedError')) },
    ]) {
      give(navigator, 'clipboard', clipboard);
      const copied: string[] = [];
      give(document, 'execCommand', () => {
        const event = new Event('copy', { bubbles: true, cancelable: true });
        const clipboardData = { setData: (type: string, text: string) => copied.push(type, text) };
        document.dispatchEvent(Object.assign(event, { clipboardData }));
        return true;
      });
      const root = shown();
      await press(root, 'copy-address');
      expect(copied).toEqual(['text/plain', address]);
      expect(outcome(root)).toBe('Đã chép.');
    }
  });

  it('says when it did not work, and tells the same again when it is tried again', async () => {
    give(navigator, 'clipboard', undefined);
    give(document, 'execCommand', () => false);
    const root = shown();
    await press(root, 'copy-text');
    const before = find(root, '[role=status]');
    expect(before.textContent).toContain('Chưa chép được.');
    await press(root, 'copy-text');
    expect(find(root, '[role=status]')).not.toBe(before);
    expect(outcome(root)).toContain('Chưa chép được.');
  });
});

describe('sharing', () => {
  it('is offered only where the system has a sheet', async () => {
    expect(shown().querySelector('[data-action=share]')).toBeNull();
    const share = vi.fn(async () => {});
    give(navigator, 'share', share);
    const root = shown();
    await press(root, 'share');
    expect(share).toHaveBeenCalledExactlyOnceWith({ title: article.title, url: address });
    expect(outcome(root)).toBe('Đã chia sẻ.');
  });

  it('says nothing when the sheet is put away, and says so when it fails', async () => {
    const share = vi.fn().mockRejectedValueOnce(new DOMException('', 'AbortError'));
    give(navigator, 'share', share.mockRejectedValueOnce(new DOMException('', 'DataError')));
    const root = shown();
    await press(root, 'share');
    expect(outcome(root)).toBe('');
    await press(root, 'share');
    expect(outcome(root)).toContain('Chưa chia sẻ được.');
  });
});

describe('the rest', () => {
  it('prints, and says so where that does not begin', async () => {
    const print = vi.fn();
    give(window, 'print', print);
    const root = shown();
    await press(root, 'print');
    expect(print).toHaveBeenCalledOnce();
    expect(outcome(root)).toBe('');
    print.mockImplementation(() => {
      throw new Error('no printer');
    });
    await press(root, 'print');
    expect(outcome(root)).toContain('Chưa in được.');
  });

  it('has the address as a code and in letters', () => {
    const root = shown();
    expect(find(root, 'svg[role=img]').getAttribute('aria-label')).toBe(`Mã QR: ${address}`);
    expect(find(root, '.address').textContent).toBe(address);
  });
});
