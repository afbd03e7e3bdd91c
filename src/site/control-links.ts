import { isNewspaperHost } from './hosts.ts';

/**
 * Links that do something with a page instead of leading to one: sharing, copying, printing, following. Their labels
 * are no text. None was seen in the newspaper's stored bodies; other pages of its kind have them.
 */

/** Where services take what is shared: `facebook.com/sharer/sharer.php`, `twitter.com/intent/tweet`, `sp.zalo.me/share`. */
const sharePath =
  /\/(?:sharer?(?:\.php)?|share[_-]?\w*|shareArticle|intent|dialog\/(?:share|feed)|pin\/create)(?:\/|$)/i;
/** Where a newspaper can be followed beside its own pages. */
const followHost = /^news\.google\.com$/;

/** How certain it is that a link only does something with the page. */
export type ControlStrength = 'sure' | 'likely';

/**
 * Tells a link that does something from one that leads somewhere.
 *
 * @param href as the page writes it.
 * @param target the absolute http(s) address that it leads to; null where it leads to none.
 * @returns null for a link that leads somewhere. One to nowhere is only likely to be pressed: editors leave such too.
 */
export function controlStrength(href: string, target: URL | null): ControlStrength | null {
  if (/^\s*(?:javascript:|mailto:\?)/i.test(href)) return 'sure';
  if (/^\s*#?\s*$/.test(href)) return 'likely';
  if (!target || isNewspaperHost(target.hostname)) return null;
  return followHost.test(target.hostname) || sharePath.test(target.pathname) ? 'sure' : null;
}
