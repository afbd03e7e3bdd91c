// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { type Inline, markTags } from '../../../src/article/article.ts';
import { Inlines } from '../../../src/reader/inlines.tsx';
import { find, show } from './show.tsx';

const shown = (...inlines: Inline[]) => show(<Inlines of={inlines} />);

describe('Inlines', () => {
  it('keeps lines apart, on the page and as text', () => {
    const root = shown('Đất ơi ngủ kỹ dưới ao,', { tag: 'br' }, 'Mùa sau thức dậy');
    expect(root.querySelectorAll('br')).toHaveLength(1);
    expect(root.textContent).toBe('Đất ơi ngủ kỹ dưới ao,\nMùa sau thức dậy');
  });

  it.each(markTags)('renders %s, with what is inside', (tag) => {
    const root = shown({ tag, children: ['gốm ', { tag: 'em', children: ['cổ'] }] });
    expect(find(root, `${tag} em`).textContent).toBe('cổ');
    expect(root.textContent).toBe('gốm cổ');
  });

  it('opens links where links open', () => {
    const link = find<HTMLAnchorElement>(
      shown({ tag: 'a', href: 'https://thanhhoa.gov.vn/x', children: ['tỉnh'] }),
      'a',
    );
    expect(link.href).toBe('https://thanhhoa.gov.vn/x');
    expect(link.rel).toBe('noopener noreferrer');
    expect(link.hasAttribute('target')).toBe(false);
  });

  it('takes no address on trust', () => {
    const root = shown({ tag: 'a', href: 'javascript:alert(1)', children: ['bấm vào đây'] });
    expect(root.querySelector('a')).toBeNull();
    expect(root.textContent).toBe('bấm vào đây');
  });

  it('treats markup in text as text', () => {
    const root = shown('<img src=x onerror=alert(1)>');
    expect(root.querySelector('img')).toBeNull();
    expect(root.textContent).toBe('<img src=x onerror=alert(1)>');
  });
});
