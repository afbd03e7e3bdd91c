import { describe, expect, test } from 'vitest';
import { first, last, p, tell } from './small-page.ts';

const names = ['Ngọc Mai', 'bien_xanh88'];
const words = ['Đọc mà nhớ quê quá, cảm ơn tác giả.', 'Mong có thêm nhiều bài như thế này!'];
const times = ['07:10 03/11/2020', '08:11 04/11/2020'];
const author = '<p class="pAuthor">Minh Hiếu</p>';
const each = (form: (name: string, time: string, text: string) => string) =>
  names.map((name, index) => form(name, times[index] ?? '', words[index] ?? '')).join('');

describe('comments that readers wrote leave', () => {
  test.each([
    [
      'lines, the answer’s button below the name',
      each((name, time, text) => `<p><b>${name}</b> - <i>${time}</i></p><p>&nbsp;Trả lời</p><p>${text}</p>`),
    ],
    [
      'lines, the button below the comment',
      each((name, time, text) => `<p>${name} - ${time}</p><p>${text}</p><p>Trả lời</p>`),
    ],
    [
      'one paragraph each',
      each((name, time, text) => `<p>${name} ${time}<br>${text}<br>12 lượt thích Trả lời</p>`),
    ],
    [
      'boxes, the button behind the time',
      `<div>${each((name, time, text) => `<div><b>${name}</b> - ${time} <a>Trả lời</a><p>${text}</p></div>`)}</div>`,
    ],
    [
      'a list',
      `<div><h3>2 bình luận</h3><ul>${each((name, _, text) => `<li><b>${name}</b><span>2 giờ trước</span><div>${text}</div><a>Trả lời</a> <a>Thích</a></li>`)}</ul></div>`,
    ],
    [
      'a list of one below a heading',
      `<h3>Bình luận (1)</h3><ul><li><b>${names[0]}</b><div>${words[0]}</div><a>Trả lời</a></li></ul>`,
    ],
    [
      'boxes without times',
      `<div>${each((name, _, text) => `<div><b>${name}</b><p>${text}</p><span>3 thích</span> <a>Trả lời</a></div>`)}</div>`,
    ],
  ])('%s', (_, comments) => {
    expect(tell(p(first) + p(last) + author + comments)).toEqual(tell(p(first) + p(last) + author));
    expect(tell(`<p>${first}</p><p>${last}</p>${comments}`).paras).toEqual([first, last]);
  });

  test('but not lines below them that a class calls the article’s', () => {
    const comment = `<p>${names[0]} - ${times[0]}</p><p>Trả lời</p><p>${words[0]}</p>`;
    expect(tell(p(first) + comment + p(last) + author)).toMatchObject({
      author: 'Minh Hiếu',
      paras: [first, last],
    });
  });
});

describe('questions and answers stay', () => {
  const question = 'Tôi có hai thửa ruộng liền nhau, muốn gộp làm một thì cần giấy tờ gì?';
  const answer = 'Bạn nộp đơn tại bộ phận một cửa của xã, kèm giấy chứng nhận của cả hai thửa.';
  test.each([
    [
      'who asked and when, the answer below those words',
      `<p>${names[0]} - ${times[0]}</p><p>${question}</p><p>Trả lời</p><p>${answer}</p>`,
      [`${names[0]} - ${times[0]}`, question, 'Trả lời', answer],
    ],
    [
      'the answer’s name before a colon',
      `<p>${names[0]} - ${times[0]}</p><p>Trả lời: ${answer}</p>`,
      [`${names[0]} - ${times[0]}`, `Trả lời: ${answer}`],
    ],
    [
      'items that end with a question',
      `<ul><li>${question}</li><li>Việc này ai trả lời?</li></ul>`,
      [question, 'Việc này ai trả lời?'],
    ],
    [
      'items of which one ends so',
      `<ul><li>${question}</li><li>Nhiều câu hỏi chưa có <b>trả lời</b></li></ul>`,
      [question, 'Nhiều câu hỏi chưa có trả lời'],
    ],
    [
      'one item that ends so, below no heading of comments',
      `<ul><li>Câu hỏi chưa được <b>trả lời</b></li></ul>`,
      ['Câu hỏi chưa được trả lời'],
    ],
    [
      'boxes of the article’s own lines',
      `<div><div>${p(question)}<p>Trả lời</p></div><div>${p(question)}<p>Trả lời</p></div></div>`,
      [question, 'Trả lời', question, 'Trả lời'],
    ],
    [
      'a time within a sentence',
      `<p>Chuyến đò cuối rời bến lúc ${times[0]}</p><p>${answer}</p>`,
      [`Chuyến đò cuối rời bến lúc ${times[0]}`, answer],
    ],
  ])('%s', (_, body, paras) => {
    expect(tell(`<p>${first}</p>${body}<p>${last}</p>`).paras).toEqual([first, ...paras, last]);
  });
});
