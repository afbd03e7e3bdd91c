import { expect, it } from 'vitest';
import { highlightsToMarkdown } from '../../../src/sharing/highlights-to-markdown.ts';

it('is a heading for each article, a quotation for each passage, and the note below', () => {
  expect(
    highlightsToMarkdown([
      {
        title: 'Làng gốm',
        url: 'http://www.baothanhhoa.vn/lang-gom/118342.htm?utm_source=zalo',
        passages: [
          { quote: 'Giữ nghề\nĐất ơi', note: 'Đọc *lại*\n\nHỏi thêm' },
          { quote: '# 1', note: '' },
        ],
      },
      { title: '', url: 'http://baothanhhoa.vn/7.htm', passages: [{ quote: 'Hết.', note: '' }] },
    ]),
  ).toBe(`## [Làng gốm](https://baothanhhoa.vn/lang-gom/118342.htm)

> Giữ nghề
>
> Đất ơi

Đọc \\*lại\\*

Hỏi thêm

> \\# 1

## <https://baothanhhoa.vn/7.htm>

> Hết.
`);
  expect(highlightsToMarkdown([])).toBe('');
});
