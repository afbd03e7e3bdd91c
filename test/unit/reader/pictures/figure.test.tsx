// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { describe, expect, it, vi } from 'vitest';
import type { Figure } from '../../../../src/article/article.ts';
import { Blocks } from '../../../../src/reader/blocks/blocks.tsx';
import { PictureOpener } from '../../../../src/reader/open-picture.ts';
import { fail, find, load, show } from '../show.tsx';

const figure = (name: string): Figure => ({
  kind: 'figure',
  image: { src: `http://baothanhhoa.vn/${name}.jpg`, alt: '', size: null },
  caption: ['Lò gốm'],
});

describe('a figure whose picture can be opened', () => {
  const figures = [figure('a'), figure('b')];
  const shown = () => {
    const open = vi.fn();
    const root = show(
      <PictureOpener.Provider value={open}>
        <Blocks blocks={figures} />
      </PictureOpener.Provider>,
    );
    return { open, root };
  };

  it('opens by a press on the picture or its button, which then has the focus', () => {
    const { open, root } = shown();
    act(() => find(root, 'figure + figure > img').click());
    expect(open).toHaveBeenLastCalledWith(figures[1]);
    const button = find(root, 'figure + figure > button');
    expect(document.activeElement).toBe(button);
    expect(button.getAttribute('aria-label')).toBe('Xem ảnh lớn');
    act(() => find(root, 'figure > button').click());
    expect(open).toHaveBeenLastCalledWith(figures[0]);
    expect(find(root, 'img + figcaption + button').closest('figure')).not.toBeNull();
  });

  it('opens no picture that did not load, until it has', () => {
    const { root } = shown();
    fail(find(root, 'img'));
    expect(find(root, 'figure').querySelector('button')).toBeNull();
    load(find<HTMLImageElement>(root, 'img'), { width: 600, height: 400 });
    expect(find(root, 'figure').querySelector('button')).not.toBeNull();
  });

  it('has no button where nothing opens', () => {
    expect(show(<Blocks blocks={figures} />).querySelector('button')).toBeNull();
  });
});
