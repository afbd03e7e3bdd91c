import { setImmediate } from 'node:timers/promises';
import { expect, test, vi } from 'vitest';
import type { Entry } from '../../../../src/library/entry.ts';
import { LibraryError } from '../../../../src/library/library-error.ts';
import {
  firstView,
  type ListRow,
  type ListView,
  type ReadOptions,
} from '../../../../src/library/list/view.ts';
import { newEntry } from '../../../../src/library/store/entry-of.ts';
import { changeRows, deleteRows, meantBy } from '../../../../src/pages/saved-list/actions.ts';
import { firstState } from '../../../../src/pages/saved-list/list-state.ts';
import { SavedList } from '../../../../src/pages/saved-list/saved-list.ts';
import { allOrNone, extended, toggled } from '../../../../src/pages/saved-list/selection.ts';
import type { ListServices } from '../../../../src/pages/saved-list/services.ts';
import { articleNumber } from '../../library/fresh-library.ts';

const row = (n: number, entry: Partial<Entry> = {}): ListRow => ({
  damaged: false,
  entry: { ...newEntry(articleNumber(n), n, n), n, ...entry },
});

/** A list whose library is a plain map, newest first, with what announces its changes. */
function listOf(all: ListRow[]) {
  const kept = new Map(all.map((each) => [each.damaged ? each.n : each.entry.n, each]));
  let announce: (keys: readonly string[] | null) => void = () => {};
  const services = {
    readOrder: vi.fn(async (_view: ListView, _options: ReadOptions) =>
      [...kept.keys()].sort((one, other) => other - one),
    ),
    readRows: vi.fn(async (numbers: readonly number[]) => numbers.flatMap((n) => kept.get(n) ?? [])),
    change: vi.fn(async () => null),
    deleteForGood: vi.fn(async () => null),
    watchChanges(listener: typeof announce) {
      announce = listener;
      return () => {};
    },
  };
  const list = new SavedList(
    services as unknown as ListServices,
    firstState(firstView, all.toReversed().slice(0, 16)),
  );
  return { list, kept, services, announce: (keys: readonly string[] | null) => announce(keys) };
}
const order = (list: SavedList) => list.state.order;

test('rows in sight are read, and only those that are not known yet', async () => {
  const { list, services } = listOf([1, 2, 3].map((n) => row(n)));
  list.follow();
  await vi.waitFor(() => expect(list.state.isWhole).toBe(true));
  services.readRows.mockClear();
  await list.inSight({ from: 0, to: 2 });
  expect(services.readRows).not.toHaveBeenCalled();
});

test('rows that were scrolled by are forgotten', async () => {
  const { list } = listOf(Array.from({ length: 2000 }, (_, at) => row(at + 1)));
  list.follow();
  await vi.waitFor(() => expect(list.state.isWhole).toBe(true));
  await list.inSight({ from: 1900, to: 1920 });
  await list.inSight({ from: 0, to: 20 });
  await list.inSight({ from: 500, to: 520 });
  expect(list.state.rows.size).toBeLessThan(400);
});

test('after a change from elsewhere the row that had been reached stays it, the next one where it is gone', async () => {
  const { list, kept, announce } = listOf([1, 2, 3].map((n) => row(n)));
  list.follow();
  list.put({ active: 2 });
  kept.set(4, row(4));
  announce(['baothanhhoa.vn/4']);
  await vi.waitFor(() => expect(order(list)).toEqual([4, 3, 2, 1]));
  expect(list.state.active).toBe(2);
  kept.delete(2);
  announce(['baothanhhoa.vn/2']);
  await vi.waitFor(() => expect(order(list)).toEqual([4, 3, 1]));
  expect(list.state.active).toBe(1);
});

test('an article whose text has changed, and so its number, stays the one that had been reached', async () => {
  const { list, kept, announce } = listOf([1, 2, 3].map((n) => row(n)));
  list.follow();
  list.put({ active: 1 });
  kept.delete(1);
  kept.set(9, row(9, { key: 'baothanhhoa.vn/1' }));
  await list.inSight({ from: 0, to: 3 });
  announce(['baothanhhoa.vn/1']);
  await vi.waitFor(() => expect(order(list)).toEqual([9, 3, 2]));
  expect(list.state.active).toBe(9);
});

test('what is moved goes from sight at once, and comes back with the reason when that fails', async () => {
  const { list, services } = listOf([1, 2, 3].map((n) => row(n)));
  list.follow();
  await vi.waitFor(() => expect(list.state.isWhole).toBe(true));
  let refuse: (failure: 'full') => void = () => {};
  services.change.mockImplementation(() => new Promise((resolve) => (refuse = resolve as never)));
  list.put({ active: 2 });
  const moving = changeRows(list, [2], { shelf: 'trash' });
  await vi.waitFor(() => expect(order(list)).toEqual([3, 1]));
  expect(list.state.active).toBe(1);
  refuse('full');
  await moving;
  expect(list.state.refusal).toBe('full');
  await vi.waitFor(() => expect(order(list)).toEqual([3, 2, 1]));
});

test('what is on its way to another shelf stays away, whatever is read meanwhile', async () => {
  const { list, kept, services, announce } = listOf([1, 2, 3, 4].map((n) => row(n)));
  list.follow();
  await vi.waitFor(() => expect(list.state.isWhole).toBe(true));
  const done = new Map<string, () => void>();
  services.change.mockImplementation(
    ((keys: readonly string[]) =>
      new Promise((resolve) => done.set(keys.join(), () => resolve(null)))) as never,
  );
  const seen = new Set<number>();
  const first = changeRows(list, [4], { shelf: 'trash' });
  const second = changeRows(list, [3], { shelf: 'trash' });
  await vi.waitFor(() => expect(order(list)).toEqual([2, 1]));
  list.subscribe((state) => state.order.forEach((n) => void seen.add(n)));
  const reads = () => services.readRows.mock.calls.length;
  const before = reads();
  // The first one is on the disk, the second is not yet.
  kept.delete(4);
  announce(['baothanhhoa.vn/4']);
  done.get('baothanhhoa.vn/4')?.();
  await first;
  await vi.waitFor(() => expect(reads()).toBe(before + 1));
  // What was read before it was there is shown after it.
  kept.delete(3);
  done.get('baothanhhoa.vn/3')?.();
  await second;
  await vi.waitFor(() => expect(list.state.revision).toBe(1));
  announce(['baothanhhoa.vn/3']);
  await vi.waitFor(() => expect(list.state.revision).toBe(2));
  expect([...seen]).toEqual([2, 1]);
  // Another shelf shows what came to it.
  kept.set(3, row(3));
  await list.show({ shelf: 'trash' });
  expect(order(list)).toEqual([3, 2, 1]);
});

test('its revision is another one after each change, once for several at a time, and after nothing else', async () => {
  const { list, announce } = listOf([1, 2].map((n) => row(n)));
  list.follow();
  await vi.waitFor(() => expect(list.state.isWhole).toBe(true));
  await list.show({ query: 'lễ hội' });
  await list.show({ query: '' });
  expect(list.state.revision).toBe(0);
  announce(['baothanhhoa.vn/1']);
  announce(['baothanhhoa.vn/2']);
  announce(null);
  await vi.waitFor(() => expect(list.state.revision).toBe(1));
  await list.retry();
  expect(list.state.revision).toBe(1);
});

test('what a search finds first shows while it goes on, and who moved on in it stays there', async () => {
  const { list, services } = listOf([1, 2, 3, 4].map((n) => row(n)));
  list.follow();
  await vi.waitFor(() => expect(list.state.isWhole).toBe(true));
  let end: (found: number[]) => void = () => {};
  services.readOrder.mockImplementationOnce((_view, { onSome }) => {
    onSome?.([4, 3]);
    return new Promise((resolve) => {
      end = resolve;
    });
  });
  const shown = list.show({ query: '"lễ hội"' });
  expect(list.state.isStale).toBe(true);
  await vi.waitFor(() => expect(order(list)).toEqual([4, 3]));
  expect(list.state).toMatchObject({ isWhole: false, isStale: false, active: 4 });
  list.put({ active: 3 });
  end([4, 3, 1]);
  await shown;
  expect(list.state).toMatchObject({ order: [4, 3, 1], isWhole: true, active: 3 });
});

test('a list that is read again shows nothing but the whole of it', async () => {
  const { list, services } = listOf([1, 2].map((n) => row(n)));
  list.follow();
  await vi.waitFor(() => expect(list.state.isWhole).toBe(true));
  await list.retry();
  expect(services.readOrder.mock.lastCall?.[1].onSome).toBeUndefined();
});

test('damaged ones are not changed, and deleted by their numbers', async () => {
  const { list, services } = listOf([row(1), { damaged: true, n: 2, key: null }]);
  await changeRows(list, [1, 2], { starred: true });
  expect(services.change).toHaveBeenCalledExactlyOnceWith(['baothanhhoa.vn/1'], { starred: true });
  await deleteRows(list, [1, 2]);
  expect(services.deleteForGood).toHaveBeenCalledExactlyOnceWith(['baothanhhoa.vn/1'], [2]);
});

test('a list that cannot be read tells why, and shows what it had until it can', async () => {
  const { list, services } = listOf([row(1)]);
  services.readOrder.mockRejectedValueOnce(new LibraryError('busy'));
  list.follow();
  await vi.waitFor(() => expect(list.state.failure).toBe('busy'));
  expect(order(list)).toEqual([1]);
  await list.retry();
  expect(list.state.failure).toBeNull();
});

test('selecting: one by one, up to another, all and none; an act means all that is selected, or another row alone', () => {
  const state = firstState(
    firstView,
    [5, 4, 3, 2].map((n) => row(n)),
  );
  const one = { ...state, ...toggled(state, 4) };
  expect([...one.selected]).toEqual([4]);
  const range = { ...one, ...extended(one, 2) };
  expect([...range.selected]).toEqual([4, 3, 2]);
  expect(meantBy(range, 3)).toEqual([4, 3, 2]);
  expect(meantBy(range, 5)).toEqual([5]);
  expect([...toggled(range, 3).selected]).toEqual([4, 2]);
  const all = { ...state, ...allOrNone(state) };
  expect(all.selected.size).toBe(4);
  expect(allOrNone(all).selected.size).toBe(0);
});

test.each([
  ['is read again as it comes into a page', (list: SavedList) => void list.follow()],
  [
    'hears of a change meanwhile',
    (_list: SavedList, announce: (keys: readonly string[]) => void) => announce(['baothanhhoa.vn/9']),
  ],
])('the first of what is searched for is that of the search, though the list %s', async (_, meanwhile) => {
  const { list, services, announce } = listOf([1, 2].map((n) => row(n)));
  services.readOrder.mockImplementation(async ({ query }, { signal }) => {
    // Searching takes its time, and ends at once where it is not wanted any more.
    await setImmediate();
    signal?.throwIfAborted();
    await setImmediate();
    return query === 'gốm' ? [1] : query === '' ? [2, 1] : [];
  });
  const stop = list.follow();
  await vi.waitFor(() => expect(list.state.isWhole).toBe(true));
  void list.show({ query: 'gốm' });
  meanwhile(list, announce);
  expect(await list.first()).toMatchObject({ entry: { n: 1 } });
  void list.show({ query: 'zzz' });
  meanwhile(list, announce);
  expect(await list.first()).toBeNull();
  stop();
});

test('where what is searched for cannot be read, there is no first of it', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => {});
  const { list, services } = listOf([row(1)]);
  services.readOrder.mockRejectedValue(new LibraryError('failed'));
  void list.show({ query: 'gốm' });
  expect(await list.first()).toBeNull();
  expect(list.state.failure).toBe('failed');
  vi.restoreAllMocks();
});
