import { selectors } from '../../site/selectors.ts';

const players = ['video', 'audio', 'iframe'] as const;
const playerFrame = '[src*="youtu"], [data-src*="youtu"], [src*="dhcn.vn"]';
/** Live television stands on every page (seen: HLS at `d4.dhcn.vn/live/…`). */
const live = /\/live\//i;
const elsewhere = `aside, header, footer, nav, ${selectors.teasers}`;

/** The players between the title and the body: on a page about a video, they are the article. */
export function mediaBefore(document: Document, title: Element | null, bodies: Element[]): Element[] {
  const body = bodies[0];
  if (!title || !body) return [];
  return players
    .flatMap((name) => [...document.getElementsByTagName(name)])
    .filter(
      (player) =>
        isBetween(title, player, body) &&
        (player.localName !== 'iframe' || player.matches(playerFrame)) &&
        !bodies.some((other) => other.contains(player)) &&
        !player.closest(elsewhere) &&
        !isLive(player) &&
        !player.parentElement?.closest('video, audio'),
    )
    .sort((one, other) => (isBetween(one, other, body) ? -1 : 1));
}

const isLive = (player: Element): boolean =>
  [player, ...player.querySelectorAll('source')].some((source) =>
    live.test(source.getAttribute('src') ?? source.getAttribute('data-src') ?? ''),
  );

function isBetween(start: Element, element: Element, end: Element): boolean {
  const following = 4; /* DOCUMENT_POSITION_FOLLOWING */
  return (
    (start.compareDocumentPosition(element) & following) !== 0 &&
    (element.compareDocumentPosition(end) & following) !== 0
  );
}
