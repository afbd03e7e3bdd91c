import type { CompatStatement, Identifier } from '@mdn/browser-compat-data';
import { expect, test } from 'vitest';
import { type Browser, compat, oldest, sinceOf, sources } from './compat.ts';

/** Used where they are there, and only there. */
const doneWithout: Record<Browser, readonly string[]> = {
  chrome: [],
  edge: [],
  firefox: [],
  firefox_android: [],
};

const of = (tree: Identifier | undefined, ...path: string[]): CompatStatement | undefined =>
  path.reduce<Identifier | undefined>((found, name) => found?.[name], tree)?.__compat;

/** `URL.parse`, `new URL`, `light-dark()`; not the members of objects, whose interfaces a text does not tell. */
function used(): Map<string, CompatStatement> {
  const { api, javascript, css } = compat;
  const found = new Map<string, CompatStatement>();
  const add = (name: string, ...known: (CompatStatement | undefined)[]) => {
    const statement = known.find((one) => one !== undefined);
    if (statement) found.set(name, statement);
  };
  for (const text of sources('{src,entrypoints}/**/*.{ts,tsx,css}')) {
    for (const [, type = '', member = ''] of text.matchAll(/\b([A-Z]\w+)\??\.(\w+)/g))
      add(
        `${type}.${member}`,
        of(api, type, `${member}_static`),
        of(javascript.builtins, type, member),
        of(javascript.builtins, type, member, member),
      );
    for (const [, type = ''] of text.matchAll(/\bnew ([A-Z]\w+)/g))
      add(`new ${type}`, of(api, type, type), of(javascript.builtins, type, type), of(api, type));
    for (const [, name = ''] of text.matchAll(/(?<![\w.-])([a-z]+(?:-[a-z]+)+)\(/g))
      add(
        `${name}()`,
        of(css.types, name),
        of(css.types, 'color', name),
        of(css.types, name.replaceAll('-', '_')),
      );
  }
  return found;
}

test.each(Object.entries(oldest) as [Browser, number][])(
  '%s has what scripts and styles name of the web since version %i, but for what is done without',
  (browser, version) => {
    const all = used();
    for (const name of ['URL.parse', 'new URL', 'light-dark()', 'color-mix()'])
      expect([...all.keys()]).toContain(name);
    const missing = [...all].filter(([, statement]) => sinceOf(statement, browser, true) > version);
    expect(missing.map(([name]) => name)).toEqual(doneWithout[browser]);
  },
);
