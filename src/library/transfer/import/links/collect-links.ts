import { latestMoment } from '../../latest-moment.ts';
import { type Report, refuse } from '../report.ts';
import type { ForeignLink, Link, Site } from './link.ts';

/** More articles than the newspaper prints in ten years; a file with more was made to fill the memory. */
const mostLinks = 200_000;

/**
 * The newspaper's articles among what a file names, each once, with the tags of all the times it is named. What is none
 * of them goes into the report; a moment that is still to come counts as not told.
 *
 * @param now milliseconds since 1970
 */
export async function collectLinks(
  found: AsyncIterable<ForeignLink>,
  { site, report, now }: { site: Site; report: Report; now: number },
): Promise<Link[]> {
  const byKey = new Map<string, Link>();
  const latest = latestMoment(now);
  for await (const link of found) {
    const url = /^https?:/i.test(link.address) && URL.canParse(link.address) ? new URL(link.address) : null;
    const address = url ? withoutPassword(link.address, url) : link.address;
    // What answers at a port of its own is not the newspaper's site: nothing is fetched from there.
    const key = url?.port === '' ? site.keyOf(url) : null;
    if (key && byKey.size < mostLinks)
      add(byKey, {
        ...link,
        address,
        key,
        saved: link.saved !== null && link.saved > latest ? null : link.saved,
      });
    else if (!url) refuse(report, address || link.title, 'no address');
    else refuse(report, address, url.port === '' && site.isOwn(url) ? 'no article' : 'elsewhere');
  }
  return [...byKey.values()];
}

/** A name and a password are nobody's business, and `fetch` refuses what holds them (WHATWG, Fetch, `Request`). */
function withoutPassword(address: string, url: URL): string {
  if (url.username + url.password === '') return address;
  url.username = '';
  url.password = '';
  return url.href;
}

function add(byKey: Map<string, Link>, link: Link): void {
  const other = byKey.get(link.key);
  if (!other) {
    byKey.set(link.key, link);
    return;
  }
  other.tags = [...new Set([...other.tags, ...link.tags])];
  other.starred ||= link.starred;
  // Where it is named as unread, too, it is to be read.
  other.archived &&= link.archived;
  if (link.saved !== null) other.saved = Math.min(other.saved ?? link.saved, link.saved);
}
