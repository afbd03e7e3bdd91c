import { describe, expect, test } from 'vitest';
import { first, last, p, tell } from './small-page.ts';

const caption = 'Chợ cá buổi sớm';
const picture = (text: string) =>
  `<p class="pCenter"><img src="/a.jpg"></p><p class="pCaption">${text}</p>${p(last)}`;

describe('a template glued to a line that is not the author’s leaves', () => {
  const templates = ['{name} - {time}', ' {title} {publish} {head}', '{name}- {time} Trả lời {body}'];
  test.each(templates)('%s', (template) => {
    const text = { author: '', paras: [first, last] };
    expect(tell(p(first + template) + p(last))).toMatchObject(text);
    expect(tell(p(first) + p(last + template))).toMatchObject(text);
    expect(tell(p(first) + p(`${template} ${last}`))).toMatchObject(text);
    expect(tell(p(first) + p(`${last}<br>${template}`))).toMatchObject(text);
    expect(tell(picture(caption + template)).images).toMatchObject([{ caption }]);
    expect(tell(`${p(first)}<ul><li>Một.</li><li>Hai.${template}</li></ul>`).paras.at(-1)).toBe('Hai.');
  });
  test.each([
    ['behind the last line', p(first) + p(`${last} {body}`), [first, last]],
    ['directly behind a sentence', p(`${first}{name}`) + p(last), [first, last]],
    ['directly before one', p(first) + p(`{body}${last}`), [first, last]],
    ['below the last line', p(first) + p(`${last}<br>{body}`), [first, last]],
    [
      'between lines',
      p(`${first}<br>{name} - {time}<br>Trả lời<br>${last}`) + p(last),
      [`${first}\n${last}`, last],
    ],
    ['as its word, before its box', `${p(`${first} Trả lời`)}<p>{body}</p>${p(last)}`, [first, last]],
    ['behind a quoted one', p(`Gõ <code>{name}</code> vào ô đầu.{name} - {time}`), ['Gõ {name} vào ô đầu.']],
    [
      'before words of its own',
      `${p(first)}<p>{name} - {time} Trả lời phỏng vấn, ông An nói nước đã rút.</p>`,
      [first, 'Trả lời phỏng vấn, ông An nói nước đã rút.'],
    ],
  ])('%s', (_, body, paras) => {
    expect(tell(body)).toMatchObject({ author: '', paras });
  });
  test('behind a heading, which is one all the same', () => {
    expect(tell(`<p class="pBody"><b>Nước lên</b>{name} - {time}</p>${p(last)}`).paras).toEqual([
      'Nước lên',
      last,
    ]);
  });
});

describe('a quoted token stays', () => {
  test.each([
    'Anh bảo bà con gõ {name} vào ô.',
    'Anh bảo bà con gõ {name}',
    'Hai ô là {name} và {time}',
    'Hai ô là {name}, {time}',
    '{name} là ô tên khách, {time} là ô giờ',
    '{name}: tên khách',
    'Ô ấy ghi: {name} - {time}',
    'Dòng đầu ghi {title} {name}',
    'Ô ấy gọi là $khach.{name}',
    'Trả lời: Theo luật, việc này được phép.',
  ])('%s', (line) => {
    expect(tell(p(first) + p(line) + p(last)).paras).toEqual([first, line, last]);
    expect(tell(`<p>${first}</p><p>${line}</p>`).paras).toEqual([first, line]);
  });
  test('at the end of a text that is about tokens', () => {
    const lines = ['Gõ {name} vào ô trống.', `${last} {name}`];
    expect(tell(lines.map(p).join('')).paras).toEqual(lines);
  });
  test.each([
    ['in <pre>', '<pre>{name}</pre>', ['{name}']],
    ['in code in <pre>', '<pre><code>{title} {head}\n{body}</code></pre>', ['{title} {head}\n{body}']],
    ['as code in bold', p('<b><code>{name}</code></b>'), ['{name}']],
    ['as code in a list', '<ul><li><code>{name}</code></li></ul>', ['{name}']],
    [
      'as code in a table',
      '<table><tr><td><code>{name}</code></td><td>{time}</td></tr></table>',
      ['{name} | {time}'],
    ],
    ['below a colon', p('Dòng ấy ghi:') + p('{name}'), ['Dòng ấy ghi:', '{name}']],
  ])('alone %s', (_, body, paras) => {
    expect(tell(p(first) + body + p(last)).paras).toEqual([first, ...paras, last]);
  });
});
