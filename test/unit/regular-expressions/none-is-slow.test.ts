import { check } from 'recheck';
import { describe, expect, test } from 'vitest';
import { isLong } from '../../fuzz/rounds.ts';
import { knownSafe, rememberSafe } from '../../regular-expressions/checked.ts';
import { exceptions } from '../../regular-expressions/exceptions.ts';
import { codeFiles, findLiterals } from '../../regular-expressions/find-literals.ts';
import { isSlow } from '../../regular-expressions/is-slow.ts';
import { recordMade } from '../../regular-expressions/record-made.ts';
import { isWriting } from '../../steps/kept-figures.ts';

const { written, made } = findLiterals(codeFiles());
// Most of the rules of speech are made by one function: whoever says anything loads them all.
const loaded = ['src/speech/spoken/say.ts', ...made.keys()];
const recorded = await recordMade(loaded, (path) => import(/* @vite-ignore */ path));
const all = new Map([...written, ...recorded].map((found) => [`/${found.source}/${found.flags}`, found]));
const isKnown = knownSafe();

test('every place that makes a regular expression while the code loads has made one here', () => {
  expect(new Set(recorded.map(({ file }) => file))).toEqual(new Set(made.keys()));
});

const safe: string[] = [];
const asked = [...all].filter(([name]) => !(name in exceptions) && (isLong || !isKnown(name)));

describe('no regular expression takes more than its text’s length', () => {
  test('those that have been checked are most of them', () => {
    expect(all.size).toBeGreaterThan(300);
  });

  test.each(asked)('%s', { timeout: 120_000 }, async (name, { source, flags, file }) => {
    const found = await check(source, flags, { timeout: 60_000 });
    expect(isSlow(found) && { file, attack: found.status === 'vulnerable' && found.attack.pattern }).toBe(
      false,
    );
    safe.push(name);
  });

  test.runIf(isWriting)('what is safe is remembered', () => {
    rememberSafe([...[...all.keys()].filter(isKnown), ...safe]);
  });
});

describe('an exception is quick all the same, for the longest text that it is given', () => {
  test.each(Object.entries(exceptions))('%s', (name, { longest, worst }) => {
    const found = all.get(name);
    if (!found) throw new Error('this expression is not in the code any more');
    const text = worst(longest);
    const begin = performance.now();
    for (let times = 0; times < 10; times++) new RegExp(found.source, found.flags).test(text);
    // Some microseconds, in fact.
    expect(performance.now() - begin).toBeLessThan(1000);
  });
});
