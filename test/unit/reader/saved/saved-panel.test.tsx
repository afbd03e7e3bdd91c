// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { notSaved, type SavedPictures } from '../../../../src/article/saved-state.ts';
import { SavedPanel } from '../../../../src/reader/tools/saved/saved-panel.tsx';
import { emptyArticle } from '../article.ts';
import { texts } from '../catalogue.ts';
import { liveSettings, services } from '../reader.tsx';
import { show } from '../show.tsx';

const shownWith = (pictures: Partial<SavedPictures>) => {
  const state = { ...notSaved, isSaved: true, pictures: { ...notSaved.pictures, wanted: 6, ...pictures } };
  const saving = {
    current: { state, isBusy: false, news: null },
    save() {},
    remove() {},
    takeBack() {},
    subscribe: () => () => {},
  };
  return show(
    <SavedPanel
      article={emptyArticle}
      view={document.createElement('div')}
      settings={liveSettings()}
      translate={texts('vi')}
      saving={saving}
      automatic={null}
      picture={0}
      services={services}
      onClose={() => {}}
    />,
  );
};

it.each<[string, Partial<SavedPictures>, string]>([
  ['all are there', { kept: 6 }, 'Đã lưu 6/6 ảnh.'],
  ['they are coming', { kept: 2, areComing: true }, 'Đang lưu ảnh: 2/6.'],
  ['some did not come', { kept: 2 }, 'còn 4 ảnh chưa tải được'],
  ['there was no room', { kept: 2, isFull: true }, 'Bộ nhớ đã đầy: đã lưu chữ, chưa lưu được 4 ảnh.'],
])('tells of the pictures where %s', (_, pictures, words) => {
  expect(shownWith(pictures).textContent).toContain(words);
});
