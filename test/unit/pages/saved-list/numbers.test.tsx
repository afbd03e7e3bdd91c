// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { MoveLine } from '../../../../src/pages/saved-list/move-line.tsx';
import { TagItem } from '../../../../src/pages/saved-list/tag-item.tsx';
import { show } from '../../reader/show.tsx';

const nothing = () => {};

test('how many were moved is written as Vietnamese writes numbers', () => {
  const watchMove = (listener: (move: { to: 'trash'; count: number }) => void) => {
    listener({ to: 'trash', count: 1800 });
    return nothing;
  };
  const root = show(<MoveLine services={{ watchMove, forgetMove: nothing }} onUndo={nothing} />);
  expect(root.textContent).toContain('Đã xóa 1.800 bài.');
});

test('and how many have a tag', () => {
  const share = { tag: 'làng nghề', count: 1200, isForAll: false };
  const root = show(<TagItem share={share} total={1800} onGive={nothing} onTake={nothing} />);
  expect(root.textContent).toContain('1.200/1.800');
});
