import { bodyId } from '../../site/selectors.ts';
import { readPage } from './read-page.ts';

/**
 * The section of an article whose page is still coming.
 *
 * @returns null as long as what tells it may be there in part only: a breadcrumb is whole once the body has begun, and
 *   before there is any `<body>` only the head can have told it.
 */
export function sectionSoFar(document: Document, url: URL, key: string): string | null {
  const isWhole =
    document.readyState !== 'loading' || document.body === null || document.getElementById(bodyId) !== null;
  return isWhole ? readPage(document, url, key, () => {}).section : null;
}
