import { expect, test } from 'vitest';
import type { Article, Block } from '../../../src/article/article.ts';
import { blockText } from '../../../src/article/block-text.ts';
import { inlineText } from '../../../src/article/inline-text.ts';
import {
  leadBlock,
  type NarratorState,
  readAloud,
  type Stretch,
  titleBlock,
  vietnameseVoices,
} from '../../../src/speech/read-aloud.ts';
import { FakeClock, ScriptedEngine, voice } from './scripted-engine.ts';

const nothing = { byline: null, published: null, section: null, words: 0 };
const whole: Article = {
  key: 'baothanhhoa.vn/1',
  url: 'https://baothanhhoa.vn/bai-1.htm',
  ...nothing,
  title: 'Mùa lúa mới',
  lead: ['Đồng đã vàng. ', { tag: 'em', children: ['Người đã đông.'] }],
  blocks: [
    { kind: 'heading', level: 2, inlines: ['Trên đồng'] },
    { kind: 'paragraph', inlines: ['Gặt ', { tag: 'strong', children: ['12 ha'] }, '. Xong sớm.'] },
    {
      kind: 'figure',
      image: { src: 'https://baothanhhoa.vn/a.jpg', alt: '', size: null },
      caption: ['Gặt lúa.'],
    },
    { kind: 'quote', paragraphs: [['Vui lắm!'], ['Mệt nhưng vui.']] },
  ],
};

function setUp(article: Article) {
  const engine = new ScriptedEngine([voice('A'), voice('E', { lang: 'en-US' })]);
  const clock = new FakeClock();
  const states: NarratorState[] = [];
  const reading = readAloud({
    article,
    engine,
    after: clock.after,
    onChange: (state) => states.push(state),
  });
  /** Hears the article to its end. @returns the marked sentences as they are written, in order */
  const hearAll = () => {
    const marked: string[] = [];
    clock.pass(100);
    while (reading.state.status === 'speaking') {
      marked.push(written(article, reading.state.sentence));
      engine.finish();
    }
    return marked;
  };
  return { engine, clock, states, reading, hearAll };
}

function written({ title, lead, blocks }: Article, stretch: Stretch | null): string {
  if (!stretch) return '';
  const { block, start, end } = stretch;
  const texts: Record<number, string> = { [titleBlock]: title, [leadBlock]: inlineText(lead) };
  const found = blocks[block];
  return (texts[block] ?? (found ? blockText(found) : '')).slice(start, end);
}

test('title, lead, headings, body and captions in order, each marked where it is written', () => {
  const { reading, hearAll } = setUp(whole);
  reading.start();
  expect(hearAll()).toEqual([
    'Mùa lúa mới',
    'Đồng đã vàng.',
    'Người đã đông.',
    'Trên đồng',
    'Gặt 12 ha.',
    'Xong sớm.',
    'Gặt lúa.',
    'Vui lắm!',
    'Mệt nhưng vui.',
  ]);
  expect(reading.state).toMatchObject({ status: 'finished', reason: null, sentence: null, word: null });
});

test('a word is marked where it is written, whatever is said for it', () => {
  const { engine, clock, states, reading } = setUp(whole);
  reading.start(1);
  clock.pass(100);
  engine.begin('héc-ta');
  expect(reading.state.word).toEqual({ block: 1, start: 7, end: 9 });
  expect(written(whole, reading.state.word)).toBe('ha');
  expect(states.at(-1)).toEqual(reading.state);
});

test.each<[string, number, number, string]>([
  ['at an offset', 1, 13, 'Xong sớm.'],
  ['in the second paragraph of a quote', 3, 9, 'Mệt nhưng vui.'],
  ['after the end of a block', 1, 99, 'Gặt lúa.'],
])('reading begins %s', (_, block, offset, text) => {
  const { reading, hearAll } = setUp(whole);
  reading.start(block, offset);
  expect(hearAll()[0]).toBe(text);
});

const heading: Block = { kind: 'heading', level: 3, inlines: ['Chỉ có tiêu đề'] };

test('an article of headings alone is read', () => {
  const { reading, hearAll } = setUp({ ...whole, lead: [], blocks: [heading, heading] });
  reading.start();
  expect(hearAll()).toEqual(['Mùa lúa mới', 'Chỉ có tiêu đề', 'Chỉ có tiêu đề']);
});

test.each<[string, Block[], number | undefined]>([
  ['an article with no text', [{ kind: 'separator' }], undefined],
  ['a place after the last text', [heading], 7],
])('%s has finished at once, and says why', (_, blocks, block) => {
  const { engine, reading } = setUp({ ...whole, title: '', lead: [], blocks });
  reading.start(block);
  expect(reading.state).toMatchObject({ status: 'finished', reason: 'empty' });
  expect(engine.spoken).toEqual([]);
});

test('every control works, and the menu has the Vietnamese voices alone', () => {
  const { engine, clock, reading } = setUp(whole);
  expect(vietnameseVoices(engine.voices()).map(({ name }) => name)).toEqual(['A']);
  reading.start();
  clock.pass(100);
  reading.move('passage', 1);
  reading.pause();
  reading.setRate(2);
  reading.setVoice('A');
  expect(reading.state).toMatchObject({ status: 'paused', rate: 2 });
  reading.resume();
  clock.pass(100);
  expect(engine.last).toMatchObject({ text: 'Đồng đã vàng.', rate: 2 });
  reading.setHidden(true);
  clock.pass(60_000);
  expect(reading.state.status).toBe('paused');
  reading.stop();
  expect([reading.state.status, clock.pending, engine.listeners]).toEqual(['idle', 0, 0]);
});
