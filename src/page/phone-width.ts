/** CSS pixels that phones lay a page out in which does not say how wide it would like to be (Chromium 156: 980). */
const unsaidWidth = 'width=980';

/**
 * Has a phone lay the document out in its own width while an element stands in the page's place, where the page itself
 * does not say so.
 *
 * @param host receives what says it as a child: the browser goes by the last that came.
 * @returns a function that gives the page its width back.
 */
export function takePhoneWidth(document: Document, host: HTMLElement): () => void {
  if (lastSaid(document)?.content.includes('device-width')) return () => {};
  const meta = document.createElement('meta');
  meta.name = 'viewport';
  meta.content = 'width=device-width, initial-scale=1';
  host.append(meta);
  return () => {
    meta.remove();
    // Chromium keeps what the last one said after it has gone. The page may have come to say it meanwhile.
    const said = lastSaid(document)?.content;
    meta.content = said || unsaidWidth;
    host.append(meta);
    meta.remove();
  };
}

const lastSaid = (document: Document): HTMLMetaElement | undefined =>
  [...document.querySelectorAll<HTMLMetaElement>('meta[name=viewport i]')].at(-1);
