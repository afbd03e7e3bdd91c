import type { Page } from 'puppeteer-core';
import { beforeAll, expect, onTestFinished, test } from 'vitest';
import { inEachBrowser } from './harness/in-each-browser.ts';
import { isReaderOpen, readReaderView, waitForReader, waitForReaderClosed } from './harness/reader-view.ts';
import { article, served } from './sample.ts';

const sentence = 'Sáng sớm, bà con xã ven biển đã ra đồng gieo mạ cho kịp khung thời vụ.';
const body = (inside: string) => `<div id="dcontent">${inside}</div>`;

inEachBrowser('bad pages in %s', (running) => {
  const visit = async (stored: ReturnType<typeof article>) => {
    running.server.pages = [stored];
    const { page } = running;
    const errors: string[] = [];
    // Firefox says of a page that nests too deep that it flattens it; that is no error of ours.
    const note = (error: unknown) => {
      if (!/document tree is too deep/.test(String(error))) errors.push(String(error));
    };
    page.on('pageerror', note);
    onTestFinished(() => void page.off('pageerror', note));
    await page.goto(running.browser.urlOf(stored.url), { timeout: 55_000 });
    return { page, errors };
  };

  /** Waits out its limit in a tab of its own while the other tests run. */
  let waiting: Page;
  beforeAll(async () => {
    const stored = served('print-view-script-fails');
    running.server.pages = [stored];
    waiting = await running.browser.newPage();
    await waiting.evaluateOnNewDocument(() => {
      let begin = 0;
      new MutationObserver(() => {
        const isThere = document.querySelector('doc-sach-notice') !== null;
        if (isThere) begin ||= performance.now();
        else if (begin > 0) Object.assign(window, { waited: performance.now() - begin });
      }).observe(document, { childList: true, subtree: true });
    });
    await waiting.goto(running.browser.urlOf(stored.url));
    await waiting.waitForSelector('doc-sach-notice');
  });

  const deep = ['div', 'b', 'blockquote', 'ul><li', 'table><tr><td', 'span'].map((tag) => {
    const open = `<${tag}>`.repeat(2000);
    return [`2,000 <${tag}> inside each other`, open + sentence] as const;
  });
  test.each([
    ...deep,
    ['10,000 paragraphs', `<p>${sentence}</p>`.repeat(10_000)] as const,
    ['5 MB of text', `<p>${`${sentence} `.repeat(60_000)}</p>`] as const,
    ['unclosed tags', `<p><b>${sentence}<p><i>${sentence}<div><table><tr><td>${sentence}`] as const,
  ])('%s', async (_, inside) => {
    const { page, errors } = await visit(article(2001, body(inside)));
    await waitForReader(page);
    const text = await page.evaluate(
      () => document.querySelector('doc-sach-reader')?.shadowRoot?.querySelector('.body')?.textContent,
    );
    expect(text).toContain(sentence);
    expect(errors).toEqual([]);
  });

  test('nothing that could run, or ask a foreign host, comes into the view', async () => {
    const hostile = `<p style="background:url(http://evil.test/b)">${sentence}</p><p>Một <a href="javascript:window.ran = 1">hai</a> <a href="data:text/html,x">ba</a></p>
      <svg><style><img src=x onerror="window.ran = 1"></style></svg>
      <math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=x onerror=window.ran=1&gt;">
      <iframe srcdoc="<script>parent.ran = 1</script>"></iframe><object data="http://evil.test/o"></object>
      <form action="http://evil.test/f"><input name="childNodes"></form>`;
    const stored = article(
      2002,
      `${body('')}<script>document.getElementById('dcontent').append(...new DOMParser().parseFromString(${JSON.stringify(hostile).replaceAll('<', '\\u003c')}, 'text/html').body.childNodes); window.ran = 0</script>`,
    );
    const { page } = await visit(stored);
    await waitForReader(page);
    const inner = await page.evaluate(() => {
      const root = document.querySelector('doc-sach-reader')?.shadowRoot?.querySelector('article');
      for (const link of root?.querySelectorAll('a') ?? []) link.click();
      return root?.innerHTML;
    });
    expect(inner).toContain(sentence);
    expect(inner).not.toMatch(/javascript:|data:text|srcdoc|onerror|evil\.test/);
  });

  test('a frame set is no article and stays as it is', async () => {
    const { page, errors } = await visit({
      url: 'http://baothanhhoa.vn/bai-so-2003.htm',
      html: Buffer.from('<html><frameset cols="50%,50%"><frame src="/a"><frame src="/b"></frameset></html>'),
    });
    await page.waitForFunction(() => document.getElementById('doc-sach-veil') === null);
    expect(await isReaderOpen(page)).toBe(false);
    expect(errors).toEqual([]);
  });

  test.each(['windows-1252', 'utf-16le'])('a page in %s', async (encoding) => {
    const text = 'Một ngày mới ở xã ven biển.';
    const source = `<html><head><meta charset="${encoding}"><title>Bài</title></head><body><h1>Bài</h1>${body(`<p>${encoding === 'windows-1252' ? 'Caf\u00e9 ng\u00e0y m\u1edbi'.normalize('NFC').replace('\u1edb', '&#7899;') : text}</p>`)}</body></html>`;
    const { page } = await visit({
      url: 'http://baothanhhoa.vn/bai-so-2004.htm',
      html:
        encoding === 'utf-16le' ? Buffer.from(`\ufeff${source}`, 'utf16le') : Buffer.from(source, 'latin1'),
      contentType: `text/html; charset=${encoding}`,
    });
    await waitForReader(page);
    expect((await readReaderView(page)).paras).toEqual([
      encoding === 'windows-1252' ? 'Café ngày mới' : text,
    ]);
  });

  test('what is no page stays as it is, at an article’s address too; then an article opens', async () => {
    const { page } = await visit({
      ...article(2004, ''),
      html: Buffer.from(`<list><item>${sentence}</item></list>`),
      contentType: 'text/xml',
    });
    expect(await page.evaluate(() => document.getElementById('doc-sach-veil'))).toBeNull();
    // The detector's messages are answered in order: had it told of the first, it would be open.
    const other = await running.browser.newPage();
    running.server.pages = [article(2005, body(`<p>${sentence}</p>`))];
    await other.bringToFront();
    await other.goto(running.browser.urlOf(article(2005, '').url));
    await waitForReader(other);
    await other.close();
    await page.bringToFront();
    expect(await isReaderOpen(page)).toBe(false);
  });

  test('while a scrambled body is waited for, neither token nor page shows; Escape shows the page', async () => {
    const { page } = await visit(served('scrambled-never-runs'));
    await page.waitForSelector('doc-sach-notice');
    const shown = await page.evaluate(() => ({
      body: getComputedStyle(document.body).display,
      notice: document.querySelector('doc-sach-notice')?.shadowRoot?.textContent ?? '',
      token: document.querySelector('#dcontent')?.textContent?.trim().slice(0, 40) ?? '',
    }));
    expect(shown.body).toBe('none');
    expect(shown.token.length).toBe(40);
    expect(shown.notice).not.toContain(shown.token);
    await page.bringToFront();
    await page.keyboard.press('Escape');
    await waitForReaderClosed(page);
    expect(await page.$('doc-sach-notice')).toBeNull();
  });

  test('a body that asks to wait is waited for, and then read', async () => {
    const fill = `<script>setTimeout(() => {
      document.getElementById('dcontent').innerHTML = '<p>${sentence}</p>';
    }, 1000)</script>`;
    const { page } = await visit(article(4021, '<div id="dcontent"><p>Đang tải nội dung...</p></div>', fill));
    await waitForReader(page);
    expect((await readReaderView(page)).paras).toEqual([sentence]);
  });

  test('a scrambled body that never comes: the page shows itself after the limit, and says why', async () => {
    await waiting.bringToFront();
    await waiting.waitForFunction(() => 'waited' in window, { timeout: 25_000 });
    const waited = await waiting.evaluate(() => (window as unknown as { waited: number }).waited);
    expect(waited).toBeGreaterThan(14_000);
    expect(waited).toBeLessThan(25_000);
    await waitForReaderClosed(waiting);
    await waiting.waitForFunction(
      () =>
        (document.querySelector('doc-sach-notice')?.shadowRoot?.querySelector('.message-text')?.textContent ??
          '') !== '',
    );
    expect(await isReaderOpen(waiting)).toBe(false);
  });
});
