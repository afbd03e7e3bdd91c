import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { rawHtmlIn } from '../../run/checks/raw-html.ts';

const root = join(import.meta.dirname, '../../..');
/** The one file in which text becomes markup. */
const only = 'src/extract/parse-html.ts';
const files = (ending: string) =>
  globSync(`{src,entrypoints}/**/*${ending}`, { cwd: root }).map((path) => path.replaceAll('\\', '/'));
const read = (path: string) => readFileSync(join(root, path), 'utf8');

test(`text becomes markup in ${only} alone, and nowhere code`, () => {
  // What shapes the package runs in no browser; it takes such places out of libraries.
  const modules = [...files('.ts'), ...files('.tsx')].filter((path) => !path.startsWith('src/build/'));
  expect(modules.length).toBeGreaterThan(300);
  const found = modules.flatMap((path) =>
    rawHtmlIn(read(path), path).map(({ line, name }) => ({ path, where: `${path}:${line}: ${name}` })),
  );
  expect(found.filter(({ path }) => path !== only).map(({ where }) => where)).toEqual([]);
  expect(found.length).toBeGreaterThan(0);
});

test('the extension’s own pages hold no script and no style in their markup', () => {
  const pages = files('.html');
  expect(pages.length).toBeGreaterThan(3);
  for (const path of pages) {
    const html = read(path);
    expect(html, path).not.toMatch(/\s(?:on\w+|style|srcdoc)\s*=|<style|<base|http-equiv/i);
    expect(html.match(/<script(?![^>]*\ssrc=)/gi), path).toBeNull();
  }
});

describe('what turns text into markup or code is found', () => {
  test.each([
    'element.innerHTML = text',
    "element['innerHTML'] = text",
    'element[`innerHTML`] = text',
    "Reflect.set(element, 'outerHTML', text)",
    '[element.innerHTML] = [text]',
    'element.innerHTML += text',
    "element.insertAdjacentHTML('beforeend', text)",
    'shadow.setHTMLUnsafe(text)',
    'document.write(text)',
    'frame.contentDocument.write(text)',
    "document['write'](text)",
    'document.writeln(text)',
    "new DOMParser().parseFromString(text, 'text/html')",
    'Document.parseHTMLUnsafe(text)',
    'range.createContextualFragment(text)',
    'frame.srcdoc = text',
    "frame.setAttribute('srcdoc', text)",
    'const view = <div dangerouslySetInnerHTML={{ __html: text }} />',
    'const view = <iframe srcdoc={text} />',
    "h('div', { dangerouslySetInnerHTML: { __html: text } })",
    'eval(text)',
    'new Function(text)()',
    "document.execCommand('insertHTML', false, text)",
    "trustedTypes.createPolicy('x', rules)",
  ])('%s', (source) => {
    expect(rawHtmlIn(source, 'module.tsx')).not.toEqual([]);
  });

  test.each([
    'sink.write(text)',
    'element.textContent = text',
    'const text = element.outerHTML',
    '// innerHTML\nconst words = "no innerHTML here"',
  ])('but not %j', (source) => {
    expect(rawHtmlIn(source, 'module.tsx')).toEqual([]);
  });
});
