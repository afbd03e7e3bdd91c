import { describe, expect, test } from 'vitest';
import { first, last, p, tell } from './small-page.ts';

const box = '<div><b>{name}</b> - <i>{time}</i> <a>Trả lời</a><p>{body}</p></div>';

describe('templates that the page’s script never filled leave', () => {
  test.each([
    ['boxes', `\n${box}\n${box}\n<div>${box}</div>`],
    ['lines, with their words between', '<p>{name} - {time}</p><p>Trả lời</p><p>{body}</p>'],
    ['boxes, with their words between', '<div>{name} - {time}</div><a>Trả lời</a><div>{body}</div>'],
    ['a list', '<ul><li>{title}</li><li>{publish}</li><li>{head}</li></ul>'],
  ])('%s', (_, templates) => {
    expect(tell(p(first) + templates).paras).toEqual([first]);
    expect(tell(templates + p(first) + templates + p(last)).paras).toEqual([first, last]);
  });

  test('also where one is glued to the last line, and goes on below', () => {
    expect(tell(`<p>${first}{name} - {time}</p><div>{body}</div>`).paras).toEqual([first]);
    expect(tell(`<div><p>${first}{name} - {time}</p></div><div>\n<p>{body}</p></div>`).paras).toEqual([
      first,
    ]);
  });
});

describe('templates glued to a line are cut off it', () => {
  const rest = '{name} - {time}';
  test.each([
    ['behind the last line', `${first} ${rest}`, [first]],
    [
      'behind the last line, with all that the template has',
      `${first}{name} - {time} Trả lời {body}`,
      [first],
    ],
    [
      'behind a verse, which ends with no stop',
      'Trăng lên đầu ngõ<br>gió về bến sông {name} - {time}',
      ['Trăng lên đầu ngõ gió về bến sông'],
    ],
    ['a single one behind a sentence', `${first}{body}`, [first]],
    ['before a line', `${rest} ${first}`, [first]],
    ['between two sentences', `${first} ${rest} Trả lời ${last}`, [`${first} ${last}`]],
    ['in lines of their own at the end', `${first}<br>${rest}<br>{body}<br>Trả lời`, [first]],
    ['in a line of their own in the middle', `${first}<br>${rest}<br>${last}`, [`${first} ${last}`]],
  ])('%s', (_, text, paras) => {
    expect(tell(p('Đầu bài.') + p(text)).paras.map((para) => para.replace(/\s+/g, ' '))).toEqual([
      'Đầu bài.',
      ...paras,
    ]);
  });

  test('in the middle of the body', () => {
    expect(tell(p(`${first} ${rest}`) + p(last)).paras).toEqual([first, last]);
    expect(tell(p(first) + p(`${rest} ${last}`)).paras).toEqual([first, last]);
  });

  test('behind a caption, in either markup', () => {
    const pair = `<p class="pCenter"><i><img src="/a.jpg"></i></p><p class="pCaption">Bến cá buổi sớm ${rest}</p>`;
    const box = `<p class="pCaption"><img class="dthumb" src="/a.jpg">Bến cá buổi sớm${rest}</p>`;
    const figure = `<figure><img src="/a.jpg"><figcaption>Bến cá buổi sớm.{name} - {time}</figcaption></figure>`;
    for (const markup of [pair, box, figure])
      expect(tell(p(first) + markup + p(last)).images[0]?.caption).toMatch(/^Bến cá buổi sớm\.?$/);
  });

  test('behind the last item of a list, and in a quotation', () => {
    expect(tell(`${p(first)}<ul><li>Một.</li><li>Hai. ${rest}</li></ul>`).paras).toEqual([
      first,
      'Một.',
      'Hai.',
    ]);
    expect(tell(`${p(first)}<blockquote><p>${last} ${rest}</p></blockquote>`).paras).toEqual([first, last]);
  });
});

describe('tokens stay', () => {
  test.each([
    [
      'at the end of a sentence',
      '<p>Phần mềm thay ô {name} bằng {time}.</p>',
      'Phần mềm thay ô {name} bằng {time}.',
    ],
    ['behind a colon', '<p>Mẫu của dòng ấy là: {name} - {time}</p>', 'Mẫu của dòng ấy là: {name} - {time}'],
    [
      'in a line behind a colon',
      '<p>Gõ như sau:<br>{name} {time}<br>rồi bấm gửi.</p>',
      'Gõ như sau:\n{name} {time}\nrồi bấm gửi.',
    ],
    [
      'in quotation marks',
      '<p>Trang hiện ra chữ “{name} - {time}”</p>',
      'Trang hiện ra chữ “{name} - {time}”',
    ],
    [
      'at the beginning of a sentence',
      '<p>{name} và {time} là hai ô trống.</p>',
      '{name} và {time} là hai ô trống.',
    ],
    [
      'two in a row in a sentence',
      '<p>Dòng {name} - {time} nằm dưới cùng.</p>',
      'Dòng {name} - {time} nằm dưới cùng.',
    ],
    ['in preformatted text', '<pre>{name}</pre>', '{name}'],
    ['in preformatted code', '<pre><code>{name} - {time}\n{body}</code></pre>', '{name} - {time}\n{body}'],
    ['in a sentence', '<p>Ô {name} và ô {time} để trống.</p>', 'Ô {name} và ô {time} để trống.'],
    ['in bold in a sentence', '<p>Ô <b>{name}</b> để trống.</p>', 'Ô {name} để trống.'],
    ['set as code', '<div><p><code>{name}</code></p></div>', '{name}'],
  ])('%s', (_, body, text) => {
    expect(tell(p(first) + body).paras).toEqual([first, text]);
  });
  test('and a picture in one box with them', () => {
    expect(tell(`${p(first)}<div><img class="dthumb" src="/a.jpg"><p>{head}</p></div>`).images).toHaveLength(
      1,
    );
  });
});
