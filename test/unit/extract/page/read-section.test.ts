import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { readSection } from '../../../../src/extract/page/read-section.ts';

const base = new URL('http://baothanhhoa.vn/bai-118342.htm');
const section = (header: string) => readSection(new JSDOM(header).window.document, null, base);
const link = (path: string, name: string) => `<a href="${path}">${name}</a>`;
const trail = `<div>${link('/', 'Trang chủ')} › ${link('/doi-song', 'Đời sống')}</div>`;

test('the links beside one to the home page name the section', () => {
  expect(section(trail)).toBe('Đời sống');
});

test('a short menu beside the newspaper’s sign does not', () => {
  const menu = `<header>${link('/', '<img src="/logo.png">')}${link('/kinh-te', 'Kinh tế')}${link('/van-hoa', 'Văn hóa')}</header>`;
  expect(section(menu)).toBeNull();
  expect(section(menu + trail)).toBe('Đời sống');
});

test('a label that was never closed, with the page in it, names nothing', () => {
  const text = 'Bà con ra đồng từ sáng sớm để kịp gieo mạ trước khi nước lên. '.repeat(3);
  const open = `<div class="cate">Kinh tế<p>${text}</p>`;
  expect(section(open)).toBeNull();
  expect(section(trail + open)).toBe('Đời sống');
  expect(section(`<meta property="article:section" content="${text}"><div class="cate">Kinh tế</div>`)).toBe(
    'Kinh tế',
  );
});
