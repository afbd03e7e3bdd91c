import { parsePage } from '../parse-html.ts';
import type { CleanStep } from './clean-step.ts';

/** An address that ends like a picture's, or lies where the site keeps its pictures. */
const pictureAddress = /^[^\s"'<>]+\.(?:jpe?g|png|webp|gif|avif)(?:$|[?#])/i;
const inPictureFolder = /^[^\s"'<>]+\/img\/./i;
const isPictureAddress = (value: string): boolean =>
  pictureAddress.test(value) || (inPictureFolder.test(value) && !/\s/.test(value));
const known = new Set(['data-src', 'data-original', 'data-lazy-src', 'data-srcset']);

/** Pictures that a script would have put there: from `<noscript>`, or from whatever attribute keeps the address. */
export const findPictures: CleanStep = ({ body, realm }) => {
  for (const fallback of body.querySelectorAll('noscript')) {
    const isRepeat = fallback.previousElementSibling?.matches('img, picture, video') ?? false;
    const inside = fallback.querySelectorAll('img');
    // Where scripts run, a browser keeps the inside as text; it is read as HTML in a document that runs none.
    const images = [
      ...(inside.length > 0 ? inside : parsePage(fallback.textContent, realm).querySelectorAll('img')),
    ];
    if (isRepeat || images.length === 0) fallback.remove();
    else fallback.replaceWith(...images);
  }
  for (const image of body.querySelectorAll('img')) {
    if (image.hasAttribute('data-src')) continue;
    const found = [...image.attributes].find(
      ({ name, value }) => name.startsWith('data-') && !known.has(name) && isPictureAddress(value),
    );
    if (found) image.setAttribute('data-src', found.value);
  }
};
