import { sectionSoFar } from '../extract/page/section-so-far.ts';
import { watchPage } from '../page/watch-page.ts';
import { isSectionOff } from '../settings/automatic-mode.ts';
import type { Settings } from '../settings/settings.ts';
import { readAddress } from '../site/address.ts';

/**
 * Calls back as soon as a page that is still coming is known to stand in a section that the reader has turned off, so that
 * it is not hidden any longer than that.
 *
 * @returns a function that ends the watch.
 */
export function watchSection(
  document: Document,
  url: URL,
  settings: Settings,
  onOff: () => void,
): () => void {
  if (settings.sectionsOff.length === 0 || readAddress(url).key === null) return () => {};
  return watchPage(document, () => {
    if (isSectionOff(settings, { section: sectionSoFar(document, url) })) onOff();
  });
}
