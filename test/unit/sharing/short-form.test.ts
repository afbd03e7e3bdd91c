import { expect, test } from 'vitest';
import { shortForm } from '../../../src/sharing/short-form.ts';
import { wholeArticle } from './whole-article.ts';

test('title and clean address', () => {
  expect(shortForm(wholeArticle)).toBe(
    'Người giữ lửa ở làng gốm cổ\nhttps://baothanhhoa.vn/van-hoa/lang-gom/118342.htm',
  );
  expect(shortForm({ ...wholeArticle, title: '' })).toBe(
    'https://baothanhhoa.vn/van-hoa/lang-gom/118342.htm',
  );
});
