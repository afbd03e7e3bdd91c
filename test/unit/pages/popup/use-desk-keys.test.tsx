// @vitest-environment jsdom
import { render } from 'preact';
import { useLayoutEffect } from 'preact/hooks';
import { act } from 'preact/test-utils';
import { expect, test, vi } from 'vitest';
import { type DeskKeys, useDeskKeys, type Way } from '../../../../src/pages/popup/use-desk-keys.ts';
import type { Desk } from '../../../../src/pages/saved-list/use-desk.tsx';

function keys() {
  const done: Way[] = [];
  const desk = { enter: () => done.push('enter'), openFirst: () => done.push('openFirst') };
  const root = document.createElement('div');
  const input = document.body.appendChild(document.createElement('input'));
  input.focus();
  let known: DeskKeys | undefined;
  function Rows({ to }: { to: DeskKeys['desk'] }) {
    useLayoutEffect(() => {
      to.current = desk as Partial<Desk> as Desk;
    });
    return null;
  }
  function Keys({ hasCome }: { hasCome: boolean }) {
    known = useDeskKeys(hasCome, { current: input });
    return hasCome ? <Rows to={known.desk} /> : null;
  }
  const draw = (hasCome: boolean) => act(() => render(<Keys hasCome={hasCome} />, root));
  return { done, draw, input, lead: (way: Way | null) => known?.lead(way) };
}

test('a key that is pressed before the rows have come is followed once they have', async () => {
  const { done, draw, lead } = keys();
  await draw(false);
  lead('enter');
  lead('openFirst');
  expect(done).toEqual([]);
  await draw(true);
  await vi.waitFor(() => expect(done).toEqual(['openFirst']));
  lead('enter');
  expect(done).toEqual(['openFirst', 'enter']);
});

test('who types on has taken it back', async () => {
  const { done, draw, lead } = keys();
  await draw(false);
  lead('openFirst');
  lead(null);
  await draw(true);
  lead('enter');
  expect(done).toEqual(['enter']);
});

test('who has gone elsewhere is not called back', async () => {
  const { done, draw, lead, input } = keys();
  await draw(false);
  lead('enter');
  input.blur();
  await draw(true);
  lead('openFirst');
  expect(done).toEqual(['openFirst']);
});
