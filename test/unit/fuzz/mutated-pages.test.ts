import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkPage } from '../../fuzz/check-page.ts';
import { mutated, mutations } from '../../fuzz/mutations.ts';
import { holds, patience } from '../../fuzz/rounds.ts';
import { pageFolders } from '../../truth/page-folders.ts';

const pages = new Map(
  pageFolders().map(({ name, source, expected }) => [name, { source: source.toString(), url: expected.url }]),
);

test('a letter that a stray tag parts from its mark is one that the page says', () => {
  const title = 'Thư viện xanh ở trường Tiểu học'.normalize('NFD');
  const torn = title.replace(/(?=\u0323c$)/, '</div>');
  const source = `<body><main><div><h1>${torn}</h1></div><div id="dcontent"><p>Mỗi em góp một cuốn sách.</p></div></main>`;
  const extraction = checkPage(source, 'http://baothanhhoa.vn/thu-vien-xanh-118342.htm', false);
  expect(torn).not.toBe(title);
  expect(extraction).toMatchObject({ ok: true, article: { title: 'Thư viện xanh ở trường Tiểu ho' } });
});

test(
  'what holds of every page holds of the stored ones with changes',
  async () => {
    await holds(
      fc.record({ name: fc.constantFrom(...pages.keys()), changes: mutations }),
      ({ name, changes }) => {
        const page = pages.get(name);
        if (page) checkPage(mutated(page.source, changes), page.url, false);
      },
      60,
    );
  },
  patience,
);
