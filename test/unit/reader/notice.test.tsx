// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { describe, expect, it, vi } from 'vitest';
import { Notice } from '../../../src/reader/notice.tsx';
import { defaultSettings } from '../../../src/settings/settings.ts';
import { texts } from './catalogue.ts';
import { find, show } from './show.tsx';

describe('Notice', () => {
  it('waits with the title and a way back', () => {
    const onClose = vi.fn();
    const root = show(
      <Notice settings={defaultSettings} variant="waiting" title="Người giữ lửa" onClose={onClose} />,
    );
    expect(find(root, 'h1').textContent).toBe('Người giữ lửa');
    expect(find(root, '[role=status]').textContent).toBe('Đang chờ trang báo hiện nội dung bài.');
    act(() => find(root, 'button[data-action=close]').click());
    expect(onClose).toHaveBeenCalledOnce();
  });

  it('waits without a title while none is known', () => {
    const root = show(
      <Notice settings={defaultSettings} variant="waiting" title={null} onClose={() => {}} />,
      texts('en'),
    );
    expect(root.querySelector('h1')).toBeNull();
    expect(find(root, '[role=status]').textContent).toBe('Waiting for the page to show the text.');
  });

  it('says something beside the page, until dismissed', () => {
    const onDismiss = vi.fn();
    const text = texts('vi')('textNotThere');
    const root = show(
      <Notice
        settings={defaultSettings}
        variant="message"
        text={text}
        onReport={null}
        onDismiss={onDismiss}
      />,
    );
    expect(find(root, '[role=status]').textContent).toBe(text);
    expect(root.querySelector('[data-action=report]')).toBeNull();
    const button = find(root, 'button[data-action=dismiss]');
    expect(button.getAttribute('aria-label')).toBe('Đóng thông báo');
    act(() => button.click());
    expect(onDismiss).toHaveBeenCalledOnce();
  });

  it('offers to report the page where something is wrong with it', () => {
    const onReport = vi.fn();
    const root = show(
      <Notice
        settings={defaultSettings}
        variant="message"
        text="…"
        onReport={onReport}
        onDismiss={() => {}}
      />,
    );
    act(() => find(root, 'button[data-action=report]').click());
    expect(onReport).toHaveBeenCalledOnce();
  });
});
