import { authorGenre } from '../../site/phrases.ts';
import type { Draft } from '../blocks/draft.ts';
import { foldText } from '../text.ts';
import { isNames } from './parse-byline.ts';

/** A verse that stands in a paragraph of its own is shorter. */
const longestVerse = 60;

/** Lines that are signatures, one directly below the other, and what they stand below. */
interface Signature {
  lines: Draft[];
  /** The two lines of text above, the nearer one first; none where no text stands between this and the one before. */
  above: Draft[];
}

/**
 * Which of the lines that sign something sign the article. Where texts with signatures of their own follow one
 * another, only what stands at the end does, and not even that where it is the last poet's.
 *
 * @param marked the lines that a class calls an author's, in order.
 * @returns those that are the article's, all where they sign one text.
 */
export function articleSignature(drafts: Draft[], marked: Draft[]): Draft[] {
  const signatures = signaturesIn(drafts, new Set(marked));
  const below = signatures.filter(({ above }) => above.length > 0);
  const [last] = below.slice(-1);
  if (!last || !isSeveral(below)) return marked;
  const outside = signatures.filter(({ above }) => above.length === 0).flatMap(({ lines }) => lines);
  return [...outside, ...(below.every(isPoets) ? last.lines.slice(1) : last.lines)];
}

/** The signatures of several poets, each below a poem, where no class calls them so; none on any other page. */
export function poemSignatures(drafts: Draft[]): Set<Draft> {
  const names = drafts.filter(
    (draft, index) =>
      draft.block.kind === 'paragraph' && isPoet(draft) && drafts[index - 1]?.text.includes('\n') === true,
  );
  const signatures = signaturesIn(drafts, new Set(names));
  return new Set(isSeveral(signatures) && signatures.every(isPoets) ? names : []);
}

/** More than one, and not all of one person. */
const isSeveral = (signatures: Signature[]): boolean =>
  new Set(signatures.map(({ lines }) => foldText(lines[0]?.text ?? ''))).size > 1;

const isPoets = ({ lines, above }: Signature): boolean =>
  lines[0] !== undefined && isPoet(lines[0]) && isVerse(above);

const isPoet = ({ text }: Draft): boolean =>
  text.length <= longestVerse && (isNames(text) || authorGenre.test(text));

const isVerse = (above: Draft[]): boolean =>
  above[0]?.text.includes('\n') === true || above.every(({ text }) => text.length <= longestVerse);

function signaturesIn(drafts: Draft[], signing: ReadonlySet<Draft>): Signature[] {
  const signatures: Signature[] = [];
  let above: Draft[] = [];
  let open: Signature | null = null;
  for (const draft of drafts) {
    if (signing.has(draft)) {
      if (!open) {
        open = { lines: [], above };
        signatures.push(open);
      }
      open.lines.push(draft);
    } else if (
      draft.block.kind === 'paragraph' ||
      draft.block.kind === 'quote' ||
      draft.block.kind === 'list'
    ) {
      above = open ? [draft] : [draft, ...above.slice(0, 1)];
      open = null;
    }
  }
  return signatures;
}
