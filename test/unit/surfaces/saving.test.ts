import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { notSaved, type SavedState } from '../../../src/article/saved-state.ts';

const sendMessage = vi.fn();
vi.mock('wxt/browser', () => ({ browser: { runtime: { sendMessage } } }));
const { LiveSaving } = await import('../../../src/surfaces/saving.ts');

const key = 'baothanhhoa.vn/1';
const question = { type: 'saved-state', key };
const coming = (kept: number, areComing = true): SavedState => ({
  ...notSaved,
  isSaved: true,
  pictures: { wanted: 6, kept, areComing, isFull: false },
});
/** One whose first question is answered, and which a view shows. */
async function saving() {
  sendMessage.mockResolvedValueOnce(coming(0));
  const live = new LiveSaving(key, async () => null);
  close = live.subscribe(() => {});
  await vi.advanceTimersByTimeAsync(0);
  sendMessage.mockClear();
  return live;
}

let close = () => {};
beforeEach(() => {
  vi.useFakeTimers();
  sendMessage.mockReset();
});
afterEach(() => {
  vi.useRealTimers();
});

it('asks again where nothing is told any more of pictures that were coming, until they have come', async () => {
  const live = await saving();
  sendMessage.mockResolvedValueOnce(coming(2)).mockResolvedValueOnce(coming(6, false));
  await vi.advanceTimersByTimeAsync(20_000);
  expect(sendMessage.mock.calls).toEqual([[question]]);
  expect(live.current.state.pictures).toMatchObject({ kept: 2, areComing: true });
  await vi.advanceTimersByTimeAsync(20_000);
  expect(live.current.state.pictures).toMatchObject({ kept: 6, areComing: false });
  await vi.advanceTimersByTimeAsync(200_000);
  expect(sendMessage).toHaveBeenCalledTimes(2);
});

it('does not ask while it is told', async () => {
  const live = await saving();
  for (const kept of [1, 2, 3]) {
    await vi.advanceTimersByTimeAsync(19_000);
    live.receive(coming(kept));
  }
  expect(sendMessage).not.toHaveBeenCalled();
  live.receive(coming(6, false));
  await vi.advanceTimersByTimeAsync(200_000);
  expect(sendMessage).not.toHaveBeenCalled();
});

it('does not go on asking where nobody is there to answer', async () => {
  vi.spyOn(console, 'info').mockImplementation(() => {});
  await saving();
  sendMessage.mockRejectedValue(new Error('Extension context invalidated.'));
  await vi.advanceTimersByTimeAsync(200_000);
  expect(sendMessage).toHaveBeenCalledOnce();
});

it('asks for no view that has closed', async () => {
  await saving();
  close();
  await vi.advanceTimersByTimeAsync(200_000);
  expect(sendMessage).not.toHaveBeenCalled();
  expect(vi.getTimerCount()).toBe(0);
});
