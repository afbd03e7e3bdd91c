// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { NoteField } from '../../../../src/reader/highlights/note-field.tsx';

const kept = vi.fn<(note: string) => void>();
const root = document.createElement('div');
document.body.append(root);
const draw = (note: string) =>
  act(() => render(<NoteField note={note} onKeep={kept} onDone={() => {}} />, root));
const field = () => {
  const found = root.querySelector('textarea');
  if (!found) throw new Error('there is no field');
  return found;
};
const type = (text: string) => {
  field().value = text;
  field().dispatchEvent(new Event('input', { bubbles: true }));
};

beforeEach(() => {
  vi.useFakeTimers();
  kept.mockClear();
});
afterEach(() => {
  act(() => render(null, root));
  vi.useRealTimers();
});

it('keeps what was written once the writing pauses, and when it closes', async () => {
  await draw('');
  type('Hỏi ');
  type('Hỏi lại ');
  vi.advanceTimersByTime(900);
  expect(kept).not.toHaveBeenCalled();
  vi.advanceTimersByTime(200);
  expect(kept).toHaveBeenCalledExactlyOnceWith('Hỏi lại');
  // What was kept comes back, and takes no space away that was typed for the next word.
  await draw('Hỏi lại');
  expect(field().value).toBe('Hỏi lại ');
  type('Hỏi lại bác');
  act(() => render(null, root));
  expect(kept).toHaveBeenLastCalledWith('Hỏi lại bác');
});

it('of which nothing was typed keeps nothing, whatever another tab has written meanwhile', async () => {
  await draw('');
  field().focus();
  await draw('Của tab khác');
  expect(field().value).toBe('Của tab khác');
  field().blur();
  act(() => render(null, root));
  expect(kept).not.toHaveBeenCalled();
});

it('shows no other tab’s note over what is being written', async () => {
  await draw('');
  type('Đang viết');
  await draw('Của tab khác');
  expect(field().value).toBe('Đang viết');
});
