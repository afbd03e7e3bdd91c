import { describe, expect, test } from 'vitest';
import { first, last, p, tell } from './small-page.ts';

const field = '<textarea></textarea>';
const lines = ['Con đò nhỏ', 'Chở mùa sang', 'Bến cũ nằm nghe sóng vỗ'];

describe('what stands in one box with a form stays', () => {
  test.each([
    ['a poem', `<div>${lines.map((line) => `<p>${line}</p>`).join('')}<form>${field}</form></div>`, lines],
    ['lines of one paragraph', `<div>${lines.join('<br>')}<br>${field}</div>`, [lines.join('\n')]],
    ['a line that its class calls text', `<div>${p('Cấm cầu phao')}${field}</div>`, ['Cấm cầu phao']],
    ['a sentence', `<div><p>Cầu phao mở lại.</p>${field}</div>`, ['Cầu phao mở lại.']],
  ])('%s', (_, body, paras) => {
    expect(tell(`${p(first)}${body}`).paras).toEqual([first, ...paras]);
  });
  test.each([
    [
      'all of it inside a form',
      `<form><input type="hidden">${p(first)}<select><option>A</option></select></form>`,
    ],
    ['a brief of one short line', `<form><p>Cấm cầu phao</p><select><option>A</option></select></form>`],
  ])('%s', (_, body) => {
    expect(tell(body, { inside: '' }).paras).toEqual([body.includes(first) ? first : 'Cấm cầu phao']);
  });
});

describe('forms leave with their labels', () => {
  test.each([
    ['lines', `<div><p>Họ tên</p><input><p>Email</p><input>${field}</div>`],
    ['labels past line breaks', `<div>Họ tên:<br><input><br>Nội dung:<br> ${field}</div>`],
    [
      'the site’s own words',
      `<div><p>Ý kiến của bạn</p><p>Bình luận</p><div>${field}<button>Gửi</button></div></div>`,
    ],
    ['a list to choose from', '<div><span>Chọn xã</span><select><option>A</option></select></div>'],
  ])('%s', (_, form) => {
    expect(tell(p(first) + form + p(last)).paras).toEqual([first, last]);
  });
});
