import { useTexts } from '../../reader/texts.ts';

interface Box {
  kind: 'bar' | 'text' | 'title' | 'picture' | 'advertisement' | 'other' | 'share';
  x: number;
  y: number;
  width: number;
  height: number;
}

const rows = (kind: Box['kind'], x: number, y: number, widths: readonly number[], step = 11): Box[] =>
  widths.map((width, index) => ({ kind, x, y: y + index * step, width, height: 5 }));

/** No page in particular: an article among what stands around it on a newspaper's page. */
const boxes: readonly Box[] = [
  { kind: 'bar', x: 0, y: 0, width: 360, height: 26 },
  { kind: 'advertisement', x: 12, y: 34, width: 336, height: 44 },
  ...[12, 46, 80, 114, 148, 182, 216, 250, 284, 318].map(
    (x): Box => ({ kind: 'other', x, y: 88, width: 28, height: 8 }),
  ),
  { kind: 'title', x: 48, y: 112, width: 180, height: 11 },
  { kind: 'title', x: 48, y: 129, width: 132, height: 11 },
  ...[112, 136, 160, 184, 208].map((y): Box => ({ kind: 'share', x: 14, y, width: 18, height: 18 })),
  ...rows('text', 48, 156, [184, 176, 120]),
  { kind: 'advertisement', x: 48, y: 194, width: 184, height: 52 },
  ...rows('text', 48, 258, [180, 184, 96]),
  { kind: 'other', x: 48, y: 296, width: 86, height: 40 },
  { kind: 'other', x: 142, y: 296, width: 90, height: 40 },
  ...rows('text', 48, 348, [184, 172, 178, 80]),
  { kind: 'picture', x: 48, y: 398, width: 184, height: 82 },
  ...rows('text', 48, 490, [180, 150]),
  { kind: 'advertisement', x: 248, y: 112, width: 100, height: 108 },
  ...[232, 272, 312, 352].flatMap((y): Box[] => [
    { kind: 'picture', x: 248, y, width: 36, height: 28 },
    ...rows('other', 290, y + 3, [58, 50, 30], 9),
  ]),
  { kind: 'advertisement', x: 248, y: 398, width: 100, height: 108 },
];

/** A drawing of a page on which the article is hard to find. */
export function CrowdedPage() {
  const translate = useTexts();
  return (
    <svg class="crowded" viewBox="0 0 360 520" role="img" aria-label={translate('welcomeDrawing')}>
      {boxes.map(({ kind, ...box }) => (
        <rect key={`${box.x} ${box.y}`} class={kind} rx="2" {...box} />
      ))}
      <g class="over">
        <rect x="70" y="420" width="250" height="84" rx="6" />
        <rect class="title" x="88" y="438" width="150" height="10" rx="2" />
        <rect class="text" x="88" y="458" width="200" height="5" rx="2" />
        <rect class="advertisement" x="88" y="474" width="84" height="18" rx="4" />
        <path d="m298 432 10 10m0-10-10 10" />
      </g>
    </svg>
  );
}
