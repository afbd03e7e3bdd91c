import type { TextAnchor } from '../../entry.ts';

/** A text without its white space, and where each of its characters was. */
export interface Squeezed {
  text: string;
  places: number[];
}

/** How texts were joined into one where a passage was marked is nothing that a file has to know. */
export function squeeze(text: string): Squeezed {
  const places: number[] = [];
  let squeezed = '';
  for (let at = 0; at < text.length; at++) {
    const sign = text.charAt(at);
    if (/\s/.test(sign)) continue;
    squeezed += sign;
    places.push(at);
  }
  return { text: squeezed, places };
}

/** Where marked words are, from the first to behind the last in the text itself; null when they are not there any more. */
export function findQuote({ text, places }: Squeezed, anchor: TextAnchor): [from: number, to: number] | null {
  const quote = squeeze(anchor.quote).text;
  const before = squeeze(anchor.before).text;
  const after = squeeze(anchor.after).text;
  if (quote === '') return null;
  let best: { at: number; likeness: number; distance: number } | null = null;
  for (let at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + 1)) {
    const likeness = likenessBefore(text, at, before) + likenessAfter(text, at + quote.length, after);
    const distance = Math.abs((places[at] ?? 0) - anchor.at);
    if (!best || likeness > best.likeness || (likeness === best.likeness && distance < best.distance))
      best = { at, likeness, distance };
  }
  if (!best) return null;
  return [places[best.at] ?? 0, (places[best.at + quote.length - 1] ?? 0) + 1];
}

function likenessBefore(text: string, at: number, before: string): number {
  let alike = 0;
  while (alike < before.length && text[at - alike - 1] === before[before.length - alike - 1]) alike++;
  return alike;
}

function likenessAfter(text: string, at: number, after: string): number {
  let alike = 0;
  while (alike < after.length && text[at + alike] === after[alike]) alike++;
  return alike;
}
