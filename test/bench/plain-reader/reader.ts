import { readSafely } from '../engines/readability.ts';

const styles = `article { max-width: 42rem; margin: 0 auto; padding: 1rem; font: 20px/1.6 serif; }
img { max-width: 100%; height: auto; }`;

/** Shows, in the page's place, what Readability and DOMPurify make of a copy of it. */
export function open(): void {
  const read = readSafely(document.cloneNode(true) as Document);
  if (!read) return;
  const host = document.createElement('plain-reader');
  host.attachShadow({
    mode: 'open',
  }).innerHTML = `<style>${styles}</style><article><h1></h1><div class="body">${read.html}</div></article>`;
  document.documentElement.append(host);
  document.body.style.display = 'none';
}
