import { runInNewContext } from 'node:vm';
import { parseSync } from 'vite';
import { expect, test } from 'vitest';
import { asPlainScript } from '../../../src/build/as-plain-script.ts';

const plain = (code: string, fileName: string | null) =>
  asPlainScript(code, parseSync('module.js', code).program, fileName);

const shared =
  'let calls=0;const count=()=>++calls;globalThis.runs=(globalThis.runs??0)+1;export{count as c};';
const entry = 'import{c as next}from"./parts/shared.js";globalThis.seen=[...globalThis.seen??[],next()];';

test('what a script takes is what another one gave, and is made once however often that comes', () => {
  const context: Record<string, unknown> = {};
  const scripts = [plain(shared, 'parts/shared.js'), plain(entry, null)];
  for (const script of [...scripts, ...scripts]) runInNewContextOf(context, script);
  expect(context).toMatchObject({ runs: 1, seen: [1, 2] });
});

test('a script that comes before what it needs fails', () => {
  expect(() => runInNewContext(plain(entry, null), {})).toThrow(/docSachCode/);
});

test('names of a script are its own', () => {
  const context: Record<string, unknown> = {};
  runInNewContextOf(context, plain('const name=1;function other(){}export{name as n,other as o};', 'a.js'));
  expect(Object.keys(context)).toEqual(['docSachCode']);
});

test.each([
  ['a default import', 'import a from"./b.js";a();'],
  ['a whole module', 'import*as a from"./b.js";a.b();'],
  ['a declaration that is exported', 'export const a=1;'],
  ['what another module exports', 'export{a}from"./b.js";'],
  ['all that another module exports', 'export*from"./b.js";'],
])('%s is refused, which the bundler does not write', (_, code) => {
  expect(() => plain(code, 'a.js')).toThrow('What to make of');
});

/** The same global object for script after script, as an isolated world is. */
function runInNewContextOf(context: Record<string, unknown>, script: string): void {
  context.globalThis = context;
  runInNewContext(script, context);
  delete context.globalThis;
}
