import type { CleanStep } from './clean-step.ts';

/** An address that ends like a picture's, or lies where the site keeps its pictures. */
const pictureAddress =
  /^(?:https?:)?\/?\/?[^\s"'<>]+(?:\.(?:jpe?g|png|webp|gif|avif)(?:$|[?#])|\/img\/[^\s]+$)/i;
const known = new Set(['data-src', 'data-original', 'data-lazy-src', 'data-srcset']);

/** Pictures that a script would have put there: from `<noscript>`, or from whatever attribute keeps the address. */
export const findPictures: CleanStep = ({ body }) => {
  for (const fallback of body.querySelectorAll('noscript')) {
    const isRepeat = fallback.previousElementSibling?.matches('img, picture, video') ?? false;
    const text = fallback.textContent ?? '';
    // Where scripts run, a browser keeps the inside as text; this document runs none, so it may be read as HTML.
    const inside = body.ownerDocument
      .createRange()
      .createContextualFragment(fallback.querySelector('img') ? '' : text);
    const images = [...fallback.querySelectorAll('img'), ...inside.querySelectorAll('img')];
    if (isRepeat || images.length === 0) fallback.remove();
    else fallback.replaceWith(...images);
  }
  for (const image of body.querySelectorAll('img')) {
    for (const { name, value } of [...image.attributes]) {
      if (
        name.startsWith('data-') &&
        !known.has(name) &&
        !image.hasAttribute('data-src') &&
        pictureAddress.test(value)
      ) {
        image.setAttribute('data-src', value);
      }
    }
  }
};
