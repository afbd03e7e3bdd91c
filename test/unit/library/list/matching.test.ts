import { expect, test } from 'vitest';
import { beginningOf, passageOf } from '../../../../src/library/list/matching.ts';
import { articleNumber } from '../fresh-library.ts';

test('an article begins with its lead, or with its first text where it has none; one without text with nothing', () => {
  const [withLead, without] = [{ lead: ['Sáng\nsớm ', 'ra đồng.'] }, {}].map((said) =>
    articleNumber(1, said),
  );
  expect(withLead && beginningOf(withLead)).toEqual(['Sáng sớm ra đồng.']);
  expect(without && beginningOf(without)).toEqual(['Nội dung bài số 1.']);
  expect(beginningOf(articleNumber(1, { blocks: [] }))).toBeNull();
  expect(beginningOf(articleNumber(1, { lead: ['dài '.repeat(100)] }))?.[0]?.length).toBeLessThanOrEqual(160);
});

test('no passage repeats the title', () => {
  const article = articleNumber(1, { title: 'Lễ hội Lam Kinh' });
  expect(passageOf(article, 'lam kinh')).toBeNull();
  expect(passageOf(article, 'nội dung')).toEqual(['', 'Nội', ' ', 'dung', ' bài số 1.']);
});
