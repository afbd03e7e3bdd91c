import { legible } from '../../../../article/legible.ts';
import { escapeText } from '../markup/escape.ts';
import { words } from '../words.ts';

/** Letters that fit into one line of the cover, in its size and face. */
const lineLength = 30;

/** A front page in the ratio that e-readers have shelves for: the name, the day, and the first titles. */
export function coverPicture(date: string, titles: readonly string[]): string {
  const lines = titles.flatMap((title) => wrap(legible(title) || words.untitled)).slice(0, 12);
  const rows = lines.map(
    ({ text, isFirst }, index) =>
      `<text x="90" y="${640 + index * 72}" font-size="44"${isFirst ? ' font-weight="bold"' : ''}>${escapeText(text)}</text>`,
  );
  return `<?xml version="1.0" encoding="utf-8"?>
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1200 1600" width="1200" height="1600" font-family="serif" fill="#1a1a1a">
<rect width="1200" height="1600" fill="#faf6ee"/>
<text x="90" y="260" font-size="132" font-weight="bold">${words.publication}</text>
<text x="90" y="360" font-size="54">${words.newspaper}</text>
<text x="90" y="440" font-size="54">${escapeText(date)}</text>
<path d="M90 520h1020" stroke="#1a1a1a" stroke-width="4"/>
${rows.join('\n')}
</svg>
`;
}

function wrap(title: string): { text: string; isFirst: boolean }[] {
  const lines: string[] = [];
  for (const word of title.split(/\s+/)) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < lineLength)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word.slice(0, lineLength));
  }
  return lines.slice(0, 3).map((text, index) => ({ text, isFirst: index === 0 }));
}
