import { expect, it } from 'vitest';
import { notSaved, type SavedState } from '../../../src/article/saved-state.ts';
import type { SavingNews } from '../../../src/reader/saving.ts';
import { savingWords } from '../../../src/reader/saving-words.ts';
import { texts } from './catalogue.ts';

const pictures = (kept: number, wanted: number, more: Partial<SavedState['pictures']> = {}): SavedState => ({
  ...notSaved,
  isSaved: true,
  pictures: { kept, wanted, areComing: false, isFull: false, ...more },
});
const news = (words: SavingNews['words'], weight: SavingNews['weight'] = 'kept'): SavingNews => ({
  words,
  weight,
  isUndoable: false,
});
const told = (state: SavedState, what: SavingNews | null, isBusy = false) =>
  savingWords({ state, isBusy, news: what }, texts('vi'));

it('says nothing before anything was asked for, nor while it is being done', () => {
  expect(told(pictures(0, 0), null)).toBeNull();
  expect(told(pictures(0, 0), news('articleSaved'), true)).toBeNull();
});

it('only speaks where the button shows it all', () => {
  expect(told(pictures(2, 2), news('articleSaved'))).toMatchObject({ isSeen: false });
});

it('shows how far the pictures are, which of them did not come, and that there was no room', () => {
  expect(told(pictures(1, 3, { areComing: true }), news('articleSaved'))).toEqual({
    words: 'Đang lưu ảnh: 1/3.',
    isSeen: true,
  });
  expect(told(pictures(1, 3), news('articleSaved'))?.words).toContain('còn 2 ảnh chưa tải được');
  expect(told(pictures(1, 3, { isFull: true }), news('articleSaved'))?.words).toContain('Bộ nhớ đã đầy');
});

it('tells the news before it tells of the pictures', () => {
  const both = told(pictures(1, 3), news('articleSavedAgain', 'told'));
  expect(both?.words).toMatch(/^Báo đã sửa bài này.*còn 2 ảnh/);
  expect(both?.isSeen).toBe(true);
});

it('tells of no pictures where the article was removed', () => {
  const removed = { ...news('removedSaved', 'told'), isUndoable: true };
  expect(told({ ...pictures(1, 3), isSaved: false }, removed)).toEqual({
    words: 'Đã xóa bài.',
    isSeen: true,
  });
});
