import { type Places, partBit } from './places.ts';

const { title, lead } = partBit;

/**
 * The articles in which all words occur: first those that have all of them in the title, then in title and lead, then
 * anywhere. Among these they stay in the order that they came in.
 *
 * @param places of each word
 */
export function inOrderOfParts(order: readonly number[], places: readonly Places[]): number[] {
  const [inTitle, inLead, anywhere]: [number[], number[], number[]] = [[], [], []];
  for (const n of order) {
    let isInTitle = true;
    let isInLead = true;
    let isThere = true;
    for (const place of places) {
      const bits = place.of(n);
      isThere = bits !== 0;
      if (!isThere) break;
      isInTitle &&= (bits & title) !== 0;
      isInLead &&= (bits & (title | lead)) !== 0;
    }
    if (isThere) (isInTitle ? inTitle : isInLead ? inLead : anywhere).push(n);
  }
  return inTitle.concat(inLead, anywhere);
}
