// @vitest-environment jsdom
import { render } from 'preact';
import { expect, it } from 'vitest';
import { AfterMarked } from '../../../../src/reader/highlights/after-marked.tsx';
import { Book } from '../../../../src/reader/highlights/book.ts';
import { Desk, keepDesk } from '../../../../src/reader/highlights/desk.ts';

it('shows what came right after its first picture, before its effects', async () => {
  const view = document.createElement('div');
  view.innerHTML =
    '<article><div class="body"><p>Nước về đến chân ruộng.</p></div></article><section></section>';
  document.body.replaceChildren(view);
  const [article, root] = [view.querySelector('article'), view.querySelector('section')];
  if (!article || !root) throw new Error('no view');
  const services = {
    list: async () => [],
    put: async () => 'done' as const,
    remove: async () => 'done' as const,
    watch: () => () => {},
  };
  const book = new Book({ article, key: 'baothanhhoa.vn/7', services, canSave: true });
  keepDesk(view, new Desk(book, article, () => {}));
  // Without `act`, which would run the effects at once.
  render(<AfterMarked view={view} book={book} onAll={() => {}} />, root);
  book.tell({ words: 'highlightFull', isFault: true });
  await expect.poll(() => root.querySelector('.told')?.textContent).toContain('highlightFull');
});
