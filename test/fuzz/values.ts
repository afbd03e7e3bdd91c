import fc from 'fast-check';
import { headline, paragraph } from './texts.ts';

/** Any value at all, as another program may send or store it. */
export const anything = fc.anything({
  withBigInt: true,
  withDate: true,
  withMap: true,
  withSet: true,
  withNullPrototype: true,
  withSparseArray: true,
  withObjectString: true,
});

/** Signs that texts are parted, escaped and counted by, and halves of signs. */
const awkward = [
  ...[
    '<',
    '>',
    '&',
    '"',
    "'",
    '`',
    '\\',
    '/',
    '|',
    '{',
    '}',
    '[',
    ']',
    '(',
    ')',
    '#',
    '*',
    '_',
    '-',
    ',',
    ';',
  ],
  ...[':', '.', '...', '…', '%', '?', '=', '+', '\0', '\n', '\r\n', '\t', ' ', '\u00a0', '\u200b', '\u2028'],
  ...['\ufeff', '\u0301', '\u0323', '\ud83d', '\udc00', '😀', 'đ', 'Đ', 'ẫ', 'a\u0302\u0303', 'ß', 'İ', 'ﬁ'],
  ...[
    '21/10/2024',
    '5,6',
    '1.200',
    '08:10',
    '90%',
    'UBND',
    'km/h',
    'http://a.vn/ồ?x=1#y',
    '{name}',
    '</script>',
  ],
  ...['PK\x03\x04', '-->', ']]>', '__proto__', '0', '-1', '1e999', '\u202e'],
];

/** Any text: signs of every kind, words and numbers of a newspaper, halves of letters. */
export const anyText: fc.Arbitrary<string> = fc.oneof(
  { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 60 }) },
  {
    weight: 4,
    arbitrary: fc
      .array(fc.oneof(fc.constantFrom(...awkward), headline, fc.integer().map(String)), { maxLength: 30 })
      .chain((parts) => fc.constantFrom('', ' ').map((between) => parts.join(between))),
  },
  { weight: 1, arbitrary: paragraph },
  {
    weight: 1,
    arbitrary: fc
      .tuple(fc.constantFrom(...awkward), fc.nat({ max: 500 }))
      .map(([one, times]) => one.repeat(times)),
  },
);

/** Data of a known form in which something is another thing, is missing, or is there once more. */
export function damaged(sound: unknown): fc.Arbitrary<unknown> {
  const hurt = fc.record({
    at: fc.nat({ max: 999 }),
    way: fc.constantFrom<('replace' | 'remove' | 'add' | 'nest')[]>('replace', 'remove', 'add', 'nest'),
    value: fc.oneof(
      anything,
      anyText,
      fc.constantFrom(-1, 0.5, 1e300, Number.NaN, null, undefined, '', [], {}),
    ),
  });
  return fc.array(hurt, { maxLength: 4 }).map((hurts) => {
    const copy: unknown = structuredClone(sound);
    for (const { at, way, value } of hurts) {
      const places = placesIn(copy);
      const place = places[at % places.length];
      if (!place) continue;
      const [holder, name] = place;
      if (way === 'remove') Reflect.deleteProperty(holder, name);
      else if (way === 'replace') Reflect.set(holder, name, value);
      else if (way === 'nest')
        Reflect.set(holder, name, {
          [name]: Reflect.get(holder, name),
          children: [Reflect.get(holder, name)],
        });
      else Reflect.set(holder, Array.isArray(holder) ? holder.length : `${name}x`, value);
    }
    return copy;
  });
}

/** Every place in data at which a value stands. Goes not deep: data may hold itself. */
function placesIn(data: unknown, depth = 0): [holder: object, name: string][] {
  if (typeof data !== 'object' || data === null || depth > 12) return [];
  return Object.keys(data).flatMap((name) => [
    [data, name] as [object, string],
    ...placesIn(Reflect.get(data, name), depth + 1),
  ]);
}
