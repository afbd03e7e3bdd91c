/** @vitest-environment jsdom */
import { act } from 'preact/test-utils';
import { expect, test, vi } from 'vitest';
import { type TabPage, TabPart } from '../../../../src/pages/popup/tab-part.tsx';
import { find, show } from '../../reader/show.tsx';

function showTab(page: TabPage, save = { isSaved: true, words: 'articleSaved' as const }) {
  let changed = (_isSaved: boolean) => {};
  const services = {
    read: vi.fn(async () => false),
    save: vi.fn(async () => save),
    openSaved: vi.fn(),
    watchSaved: (listener: (isSaved: boolean) => void) => {
      changed = listener;
      return () => {};
    },
  };
  const change = (isSaved: boolean) => act(() => changed(isSaved));
  const root = show(<TabPart page={page} services={services} shortcut="Alt+Shift+D" />);
  const press = (action: string) =>
    act(async () => find<HTMLButtonElement>(root, `[data-action=${action}]`).click());
  const told = () => find(root, '[role=status]').textContent;
  return { root, services, press, told, change };
}

test('an article can be read and saved; once saved, the saved one is offered', async () => {
  const { root, services, press, told } = showTab({ kind: 'article', isSaved: false });
  expect(find(root, '[data-action=open]').title).toContain('Alt+Shift+D');
  await press('save');
  expect(told()).toBe('Đã lưu bài. Bài đọc được khi không có mạng.');
  await press('open-saved');
  expect(services.openSaved).toHaveBeenCalledOnce();
});

test('what could not be saved says why, and can be tried again', async () => {
  const { press, told, services } = showTab(
    { kind: 'article', isSaved: false },
    { isSaved: false, words: 'libraryFull' as never },
  );
  await press('save');
  expect(told()).toContain('Bộ nhớ đã đầy');
  await press('save');
  expect(services.save).toHaveBeenCalledTimes(2);
});

test('where the reading view does not open, it says what to do', async () => {
  const { press, told } = showTab({ kind: 'print', isSaved: true });
  await press('open');
  expect(told()).toBe('Chưa mở được chế độ đọc. Hãy tải lại trang rồi thử lại.');
});

test.each(['list', 'other'] as const)('a page of the kind “%s” has no buttons, but the reason', (kind) => {
  const { root, told } = showTab({ kind, isSaved: false });
  expect(root.querySelector('button')).toBeNull();
  expect(told()).toContain('một bài');
});

test('what is removed in the list meanwhile can be saved again', () => {
  const { root, change } = showTab({ kind: 'article', isSaved: true });
  find(root, '[data-action=open-saved]');
  change(false);
  find(root, '[data-action=save]');
  expect(root.querySelector('[data-action=open-saved]')).toBeNull();
});
