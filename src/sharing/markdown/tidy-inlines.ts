import type { Inline, Link, Mark } from '../../article/article.ts';

type Tag = (Mark | Link)['tag'];

/**
 * Runs of text made ready for Markdown, in which `** word **` is not bold and `****` is nothing: white space and line
 * breaks stand outside of marks, neighbours of one kind are one, none stands inside its like, none is empty. No line
 * break and no space stands at either end. The text is the same.
 *
 * @param open marks that all of it is inside of already
 */
export function tidyInlines(inlines: readonly Inline[], open: readonly Tag[] = []): Inline[] {
  return splitEdges(tidy(inlines, open)).core;
}

function tidy(inlines: readonly Inline[], open: readonly Tag[]): Inline[] {
  const result: Inline[] = [];
  for (const inline of inlines) {
    if (typeof inline === 'string') append(result, inline.replace(/\s+/g, ' '));
    else if (inline.tag === 'br') append(result, inline);
    else if (open.includes(inline.tag))
      for (const child of tidy(inline.children, open)) append(result, child);
    else {
      const { before, core, after } = splitEdges(tidy(inline.children, [...open, inline.tag]));
      for (const edge of before) append(result, edge);
      if (core.length > 0) append(result, { ...inline, children: core });
      for (const edge of after) append(result, edge);
    }
  }
  return result;
}

/** Adds a run, together with the last one where both are of one kind. No space stands beside a line break. */
function append(to: Inline[], next: Inline): void {
  const last = to.at(-1);
  if (typeof next === 'string') appendText(to, next);
  else if (next.tag === 'br') {
    if (typeof last === 'string') to[to.length - 1] = last.trimEnd();
    to.push(next);
  } else if (next.tag !== 'a' && last !== undefined && typeof last !== 'string' && last.tag === next.tag) {
    const children = [...last.children];
    for (const child of next.children) append(children, child);
    to[to.length - 1] = { ...last, children };
  } else to.push(next);
}

function appendText(to: Inline[], next: string): void {
  const last = to.at(-1);
  if (typeof last === 'string') to[to.length - 1] = (last + next).replace(/ +/g, ' ');
  else {
    const text = typeof last === 'object' && last.tag === 'br' ? next.trimStart() : next;
    if (text !== '') to.push(text);
  }
}

/** White space and line breaks at both ends, and what is between. */
function splitEdges(inlines: readonly Inline[]): { before: Inline[]; core: Inline[]; after: Inline[] } {
  const core = [...inlines];
  const before: Inline[] = [];
  const after: Inline[] = [];
  for (let first = core[0]; first !== undefined && isEdge(first); first = core[0]) {
    core.shift();
    before.push(first);
  }
  for (let last = core.at(-1); last !== undefined && isEdge(last); last = core.at(-1)) {
    core.pop();
    after.unshift(last);
  }
  const [first] = core;
  if (typeof first === 'string' && first.startsWith(' ')) {
    core[0] = first.trimStart();
    before.push(' ');
  }
  const last = core.at(-1);
  if (typeof last === 'string' && last.endsWith(' ')) {
    core[core.length - 1] = last.trimEnd();
    after.unshift(' ');
  }
  return { before, core, after };
}

const isEdge = (inline: Inline): boolean =>
  typeof inline === 'string' ? inline.trim() === '' : inline.tag === 'br';
