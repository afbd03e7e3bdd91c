import { bodyId } from '../../site/selectors.ts';
import { baseOf } from '../addresses.ts';
import { readJsonLd } from './json-ld.ts';
import { readSection } from './read-section.ts';

/**
 * The section of an article whose page is still coming. Nothing else is read: it is asked after every change.
 *
 * @returns null as long as what tells it may be there in part only: a breadcrumb is whole once the body has begun, and
 *   before there is any `<body>` only the head can have told it.
 */
export function sectionSoFar(document: Document, url: URL): string | null {
  const isWhole =
    document.readyState !== 'loading' || document.body === null || document.getElementById(bodyId) !== null;
  if (!isWhole) return null;
  // What is malformed is told when the whole page is read.
  return readSection(
    document,
    readJsonLd(document, () => {}),
    baseOf(document, url),
  );
}
