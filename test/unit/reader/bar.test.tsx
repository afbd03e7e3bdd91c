// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { describe, expect, it, vi } from 'vitest';
import { Bar } from '../../../src/reader/bar.tsx';
import { find, show } from './show.tsx';

function scrollTo(y: number): void {
  vi.stubGlobal('scrollY', y);
  act(() => {
    window.dispatchEvent(new Event('scroll'));
  });
}

describe('Bar', () => {
  it('goes on the way down and comes back on the way up', () => {
    scrollTo(0);
    const bar = find(show(<Bar onClose={() => {}} />), '.bar');
    const hidden = () => bar.hasAttribute('data-hidden');
    expect(hidden()).toBe(false);
    scrollTo(40);
    expect(hidden()).toBe(false);
    scrollTo(400);
    expect(hidden()).toBe(true);
    scrollTo(395);
    expect(hidden()).toBe(true);
    scrollTo(300);
    expect(hidden()).toBe(false);
    scrollTo(800);
    scrollTo(-20);
    expect(hidden()).toBe(false);
  });

  it('has names for its controls, in words', () => {
    for (const button of show(<Bar onClose={() => {}} />).querySelectorAll('button')) {
      expect(button.dataset.action).not.toBe('');
      expect(button.textContent).not.toBe('');
    }
  });

  it('stops listening when it goes', () => {
    const added = vi.spyOn(window, 'addEventListener');
    const removed = vi.spyOn(window, 'removeEventListener');
    const root = show(<Bar onClose={() => {}} />);
    act(() => render(null, root));
    const of = (calls: unknown[][]) =>
      calls.filter(([type]) => type === 'scroll').map(([, listener]) => listener);
    expect(of(added.mock.calls)).toHaveLength(1);
    expect(of(removed.mock.calls)).toEqual(of(added.mock.calls));
  });
});
