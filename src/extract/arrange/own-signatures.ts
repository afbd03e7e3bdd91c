import type { Draft } from '../blocks/draft.ts';
import { parseByline } from './parse-byline.ts';

/**
 * The author's lines that belong to one piece of a page with several, such as poems by several poets: each stands
 * below a text, and another text follows. Such a line says whose that piece is only where it stands.
 *
 * @param marked the lines that are authors' by their class, in order.
 * @returns those that stay in their places; none on a page with one piece. The last one stays with the others, unless
 *   it tells what its author did for the whole: `Tổng hợp: …`.
 */
export function ownSignatures(drafts: readonly Draft[], marked: readonly Draft[]): Draft[] {
  const isMarked = new Set(marked);
  const texts = drafts.flatMap((draft, index) => (isText(draft) && !isMarked.has(draft) ? [index] : []));
  const [firstText, lastText] = [texts[0] ?? drafts.length, texts.at(-1) ?? -1];
  const places = marked.map((draft) => drafts.indexOf(draft));
  const below = marked.filter((_, index) => (places[index] as number) > firstText);
  const isInner = (draft: Draft) => drafts.indexOf(draft) < lastText;
  if (!below.some(isInner) || below.every(isInner)) return [];
  return below.filter((draft) => isInner(draft) || !hasRole(draft));
}

const isText = ({ block }: Draft): boolean => block.kind === 'paragraph' || block.kind === 'quote';

const hasRole = ({ text }: Draft): boolean => parseByline(text).authors.some(({ role }) => role !== null);
