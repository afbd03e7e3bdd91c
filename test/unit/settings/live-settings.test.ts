import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createLiveSettings } from '../../../src/settings/live-settings.ts';
import { defaultSettings, type Settings } from '../../../src/settings/settings.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** A place that keeps settings and answers when it is told to. */
function keeper() {
  const changes: Partial<Settings>[] = [];
  const answers: ((settings: Settings | null) => void)[] = [];
  const save = (change: Partial<Settings>) => {
    changes.push(change);
    return new Promise<Settings | null>((resolve) => answers.push(resolve));
  };
  return { changes, answers, save };
}

describe('live settings', () => {
  it('change at once and are saved together when the hand rests', async () => {
    const { changes, save } = keeper();
    const settings = createLiveSettings(defaultSettings, save, () => {});
    const seen: number[] = [];
    settings.subscribe(({ size }) => seen.push(size));
    for (const size of [21, 22, 23]) settings.change({ size });
    settings.change({ theme: 'dark' });
    expect(seen).toEqual([21, 22, 23, 23]);
    expect(changes).toEqual([]);
    await vi.advanceTimersByTimeAsync(400);
    expect(changes).toEqual([{ size: 23, theme: 'dark' }]);
  });

  it('are saved at once when asked, and only once', async () => {
    const { changes, save } = keeper();
    const settings = createLiveSettings(defaultSettings, save, () => {});
    settings.change({ size: 30 });
    settings.flush();
    settings.flush();
    await vi.runAllTimersAsync();
    expect(changes).toEqual([{ size: 30 }]);
  });

  it('take changes from elsewhere, but nothing older than their own', async () => {
    const { answers, save } = keeper();
    const settings = createLiveSettings(defaultSettings, save, () => {});
    settings.receive({ ...defaultSettings, size: 26 });
    expect(settings.current.size).toBe(26);
    settings.change({ size: 40 });
    settings.receive({ ...defaultSettings, size: 27 });
    expect(settings.current.size).toBe(40);
    await vi.advanceTimersByTimeAsync(400);
    settings.receive({ ...defaultSettings, size: 28 });
    expect(settings.current.size).toBe(40);
    // What another surface has changed meanwhile comes with the answer.
    answers[0]?.({ ...defaultSettings, size: 40, theme: 'black' });
    await vi.advanceTimersByTimeAsync(0);
    expect(settings.current).toMatchObject({ size: 40, theme: 'black' });
  });

  it('stay as chosen here when they could not be kept, say so, and are kept with the next change', async () => {
    const { changes, answers, save } = keeper();
    const settings = createLiveSettings(defaultSettings, save, () => {});
    const told: number[] = [];
    settings.subscribe(() => told.push(settings.refusals));
    settings.change({ size: 33 });
    settings.flush();
    answers[0]?.(null);
    await vi.advanceTimersByTimeAsync(0);
    expect(told).toEqual([0, 1]);
    // What another surface keeps does not take it away.
    settings.receive({ ...defaultSettings, theme: 'black' });
    expect(settings.current).toMatchObject({ size: 33, theme: 'black' });
    settings.change({ leading: 2 });
    settings.flush();
    expect(changes.at(-1)).toEqual({ size: 33, leading: 2 });
    expect(settings.refusals).toBe(1);
    answers[1]?.({ ...defaultSettings, theme: 'black', size: 33, leading: 2 });
    await vi.advanceTimersByTimeAsync(0);
    expect(settings.current).toMatchObject({ size: 33, leading: 2, theme: 'black' });
    expect(told.at(-1)).toBe(0);
  });

  it('do not save again what was refused and has been chosen otherwise since', async () => {
    const { changes, answers, save } = keeper();
    const settings = createLiveSettings(defaultSettings, save, () => {});
    settings.change({ size: 33 });
    settings.flush();
    settings.change({ size: 34 });
    settings.flush();
    answers[0]?.(null);
    answers[1]?.(null);
    await vi.advanceTimersByTimeAsync(0);
    settings.change({ theme: 'dark' });
    settings.flush();
    expect(changes.at(-1)).toEqual({ size: 34, theme: 'dark' });
  });

  it('forget what was refused when a later choice was kept, here or elsewhere', async () => {
    const { answers, save } = keeper();
    const settings = createLiveSettings(defaultSettings, save, () => {});
    settings.change({ size: 33, theme: 'dark' });
    settings.flush();
    settings.change({ size: 34 });
    settings.flush();
    answers[0]?.(null);
    await vi.advanceTimersByTimeAsync(0);
    answers[1]?.({ ...defaultSettings, size: 34 });
    await vi.advanceTimersByTimeAsync(0);
    expect(settings.current).toMatchObject({ size: 34, theme: 'dark' });
    expect(settings.refusals).toBeGreaterThan(0);
    settings.receive({ ...defaultSettings, size: 34, theme: 'sepia' });
    expect(settings.current).toMatchObject({ size: 34, theme: 'sepia' });
    expect(settings.refusals).toBe(0);
  });

  it('go back to what is kept when nobody is there to keep them', async () => {
    const onRejected = vi.fn();
    const settings = createLiveSettings(defaultSettings, () => Promise.reject(new Error('gone')), onRejected);
    settings.receive({ ...defaultSettings, size: 24 });
    settings.change({ size: 33, automatic: false });
    expect(settings.isLost).toBe(false);
    await vi.advanceTimersByTimeAsync(400);
    expect(settings.current).toMatchObject({ size: 24, automatic: true });
    expect(settings.isLost).toBe(true);
    expect(onRejected).toHaveBeenCalledOnce();
  });

  it('tell nobody who has left', () => {
    const settings = createLiveSettings(
      defaultSettings,
      async () => null,
      () => {},
    );
    const listener = vi.fn();
    settings.subscribe(listener)();
    settings.change({ size: 12 });
    expect(listener).not.toHaveBeenCalled();
  });
});
