import { expect, test } from 'vitest';
import { vietnameseVoices } from '../../../src/speech/voices.ts';
import { voice } from './scripted-engine.ts';

const names = (...voices: Parameters<typeof vietnameseVoices>[0]) =>
  vietnameseVoices(voices).map(({ name }) => name);

test('only voices that speak Vietnamese', () => {
  const langs = ['vi', 'vi-VN', 'vi_VN', 'VI-vn', 'en-US', 'vie', 'fil', ''];
  expect(names(...langs.map((lang) => voice(lang, { lang })))).toHaveLength(4);
});

test.each<[string, Parameters<typeof voice>[1], Parameters<typeof voice>[1]]>([
  ['of the device before the network', { lang: 'vi' }, { localService: false, default: true }],
  ['of Vietnam before others', {}, { lang: 'vi', default: true }],
  ['of no country before those of a region', { lang: 'vi' }, { lang: 'vi-VN-X-CENTRAL', default: true }],
  ['that the system has chosen first', { default: true }, {}],
])('voices %s', (_, better, worse) => {
  expect(names(voice('worse', worse), voice('better', better))).toEqual(['better', 'worse']);
});

test.each(['', ' espeak-ng'])(
  'variants of a voice that is there itself are left out (named with “%s”)',
  (end) => {
    const all = ['Miền Bắc', 'Miền Bắc+Adam', 'Miền Bắc+Adam 2', 'Miền Nam+Eva', 'A+B'].map(
      (one) => one + end,
    );
    expect(names(...all.map((one) => voice(one)))).toEqual([all[0], all[3], all[4]]);
  },
);
