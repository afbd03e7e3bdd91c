// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { expect, test, vi } from 'vitest';
import { firstView, type ListView, type ReadOptions } from '../../../../src/library/list/view.ts';
import { type Asked, useAsked } from '../../../../src/pages/popup/use-asked.ts';
import { firstState } from '../../../../src/pages/saved-list/list-state.ts';
import { SavedList } from '../../../../src/pages/saved-list/saved-list.ts';
import type { ListServices } from '../../../../src/pages/saved-list/services.ts';

function asking() {
  const readOrder = vi.fn(async (_view: ListView, _options: ReadOptions): Promise<number[]> => []);
  const services = { readOrder, readRows: async () => [] };
  const list = new SavedList(services as unknown as ListServices, firstState(firstView, []));
  const root = document.createElement('div');
  let asked: Asked | undefined;
  function Asking({ late }: { late: SavedList | null }) {
    asked = useAsked(late);
    return null;
  }
  const draw = (late: SavedList | null) => act(() => render(<Asking late={late} />, root));
  const now = () => {
    if (!asked) throw new Error('Nothing was drawn.');
    return asked;
  };
  return { list, readOrder, draw, now };
}

test('what is asked before the list has come shows at once, and is asked of it then', async () => {
  const { list, readOrder, draw, now } = asking();
  await draw(null);
  for (const query of ['l', 'lúa']) await act(() => now().show({ query }));
  await act(() => now().show({ shelf: 'archive' }));
  expect(now().view).toEqual({ ...firstView, query: 'lúa', shelf: 'archive' });
  expect(now().state).toBeNull();
  await draw(list);
  expect(readOrder.mock.calls.map(([view]) => view)).toEqual([
    { ...firstView, query: 'lúa', shelf: 'archive' },
  ]);
  expect(now().view).toEqual(list.state.view);
  expect(now().state).toBe(list.state);
});

test('where nothing was asked, the list shows as it came; from then on it is asked itself', async () => {
  const { list, readOrder, draw, now } = asking();
  await draw(null);
  await draw(list);
  expect(readOrder).not.toHaveBeenCalled();
  await act(() => now().show({ query: 'mía' }));
  expect(readOrder).toHaveBeenCalledOnce();
  expect(now().view.query).toBe('mía');
  // What the list does by itself shows too.
  await act(() => list.show({ query: '' }));
  expect(now().view.query).toBe('');
});
