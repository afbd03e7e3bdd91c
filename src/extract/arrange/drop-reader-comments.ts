import { replyLine, timeAgo } from '../../site/phrases.ts';
import type { Draft } from '../blocks/draft.ts';
import { printedTimeIn } from '../page/vietnam-time.ts';
import type { ArrangeStep } from './story.ts';

/** Who wrote a comment, and when, is one short line. */
const longestHeader = 80;
/** What is to be pressed to answer stands right below that, or below a comment of a line or two. */
const farthestReply = 3;

/**
 * Comments that readers wrote, in lines of their own below the text: a name with a time, then what is to be pressed to
 * answer (the site's own template is `{name} - {time}`, `Trả lời`, `{body}`). From the first of them on, every line
 * goes that no class calls the article's.
 */
export const dropReaderComments: ArrangeStep = (story) => {
  const start = story.drafts.findIndex((_, index) => isCommentHeader(story.drafts, index));
  if (start < 0) return;
  story.drafts = story.drafts.filter((draft, index) => {
    if (index < start || !isUnmarkedLine(draft)) return true;
    story.report('readers’ comments', draft.text);
    return false;
  });
};

/** Neither text, author's line, caption nor heading by its class, and no picture. */
const isUnmarkedLine = ({ hint, block }: Draft): boolean => hint === null && block.kind === 'paragraph';

function isCommentHeader(drafts: Draft[], index: number): boolean {
  const draft = drafts[index];
  if (!draft || index === 0 || !isUnmarkedLine(draft)) return false;
  const [header = '', ...inside] = draft.text.split('\n');
  const after = afterNameAndTime(header);
  if (after === null) return false;
  if (replyLine.test(after)) return true;
  if (after.trim() !== '') return false;
  const next = drafts.slice(index + 1, index + 2 + farthestReply);
  const lines = [
    ...inside,
    ...next.flatMap((below) => (isUnmarkedLine(below) ? below.text.split('\n') : [''])),
  ];
  const reply = lines.slice(0, farthestReply).findIndex((line) => replyLine.test(line));
  // Behind the comment, the next one follows; what an article answers comes below those words.
  const following = lines[reply + 1];
  return reply === 0 || (reply > 0 && (!following || afterNameAndTime(following) !== null));
}

/** What a line that begins with a name and a time goes on with; null for any other line. */
function afterNameAndTime(line: string): string | null {
  if (line.length > longestHeader) return null;
  const time = printedTimeIn(line) ?? timeAgo.exec(line)?.[0];
  if (time === undefined) return null;
  const [name = '', after = ''] = line.split(time);
  return /\p{L}/u.test(name) && !/[.!?:]/.test(name) ? after : null;
}
