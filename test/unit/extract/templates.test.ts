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

describe('tokens stay', () => {
  test.each([
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
