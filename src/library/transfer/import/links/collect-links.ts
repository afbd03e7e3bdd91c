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
    const { address } = link;
    const url = /^https?:/i.test(address) && URL.canParse(address) ? new URL(address) : null;
    const key = url && site.keyOf(url);
    if (key && byKey.size < mostLinks)
      add(byKey, { ...link, key, saved: link.saved !== null && link.saved > latest ? null : link.saved });
    else if (!url) refuse(report, address || link.title, 'no address');
    else refuse(report, address, site.isOwn(url) ? 'no article' : 'elsewhere');
  }
  return [...byKey.values()];
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
