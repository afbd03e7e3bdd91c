import { selectors } from '../../site/selectors.ts';

const players = 'video, audio, iframe[src*="youtu"], iframe[data-src*="youtu"], iframe[src*="dhcn.vn"]';
const elsewhere = `aside, header, footer, nav, ${selectors.teasers}`;

/** The players between the title and the body: on a page about a video, they are the article. */
export function mediaBefore(document: Document, title: Element | null, bodies: Element[]): Element[] {
  const body = bodies[0];
  if (!title || !body) return [];
  return [...document.querySelectorAll(players)].filter(
    (player) =>
      !bodies.some((other) => other.contains(player)) &&
      !player.closest(elsewhere) &&
      player.parentElement?.closest('video, audio') === null &&
      isBetween(title, player, body),
  );
}

function isBetween(start: Element, element: Element, end: Element): boolean {
  const following = 4; /* DOCUMENT_POSITION_FOLLOWING */
  return (
    (start.compareDocumentPosition(element) & following) !== 0 &&
    (element.compareDocumentPosition(end) & following) !== 0
  );
}
