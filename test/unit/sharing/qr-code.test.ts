import readQr from 'qr/decode.js';
import { expect, test } from 'vitest';
import { type QrCode, qrCode } from '../../../src/sharing/qr-code.ts';

const address = 'https://baothanhhoa.vn/nguoi-giu-lua-o-lang-gom-co-205627.htm';
const scale = 5;

/** Paints the path as a browser would: each run is one module high. Other paths than ours are refused. */
function paint({ size, path }: QrCode): { width: number; height: number; data: Uint8ClampedArray } {
  const side = size * scale;
  const data = new Uint8ClampedArray(side * side * 4).fill(255);
  const runs = [...path.matchAll(/M(\d+) (\d+)h(\d+)v1h-(\d+)z/g)];
  expect(runs.map(([run]) => run).join('')).toBe(path);
  for (const [, x, y, width, back] of runs) {
    expect(back).toBe(width);
    for (let row = Number(y) * scale; row < (Number(y) + 1) * scale; row++) {
      const from = (row * side + Number(x) * scale) * 4;
      for (let at = from; at < from + Number(width) * scale * 4; at += 4) data.fill(0, at, at + 3);
    }
  }
  return { width: side, height: side, data };
}

const codeOf = (text: string): QrCode => {
  const code = qrCode(text);
  if (code === null) throw new Error('no code');
  return code;
};

test.each([
  'https://baothanhhoa.vn/1.htm',
  address,
  `https://baothanhhoa.vn/${'mot-bai-rat-dai-'.repeat(30)}1.htm`,
])('a reader by others reads %s', (text) => {
  expect(readQr(paint(codeOf(text)))).toBe(text);
});

test('four modules around are empty', () => {
  const { size, path } = codeOf(address);
  const runs = [...path.matchAll(/M(\d+) (\d+)h(\d+)/g)].map((run) => run.slice(1).map(Number));
  expect(Math.min(...runs.map(([x = 0]) => x))).toBe(4);
  expect(Math.min(...runs.map(([, y = 0]) => y))).toBe(4);
  expect(Math.max(...runs.map(([x = 0, , width = 0]) => x + width))).toBe(size - 4);
  expect(Math.max(...runs.map(([, y = 0]) => y + 1))).toBe(size - 4);
});

test('it can be read with a stain on it that level L would not bear', () => {
  const picture = paint(codeOf(address));
  const side = picture.width;
  const spot = Math.floor(side * 0.22);
  const from = Math.floor(side * 0.4);
  for (let row = from; row < from + spot; row++) {
    picture.data.fill(255, (row * side + from) * 4, (row * side + from + spot) * 4);
  }
  expect(readQr(picture)).toBe(address);
});

test('no code can hold a book', () => {
  expect(qrCode(`https://baothanhhoa.vn/${'x'.repeat(3000)}`)).toBeNull();
});
