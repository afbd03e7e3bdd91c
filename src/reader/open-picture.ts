import { createContext } from 'preact';
import { useMemo, useRef } from 'preact/hooks';
import type { Article, Figure } from '../article/article.ts';
import { figuresOf } from '../article/figures-of.ts';
import type { Tools } from './tools/use-tools.ts';

/** Shows one of the article's pictures over the whole window. */
export type OpenPicture = (figure: Figure) => void;

/** Told once by the reading view; null where no picture can be opened. */
export const PictureOpener = createContext<OpenPicture | null>(null);

/** The function stays the same while the article does, so that its blocks are not drawn anew. */
export function useOpenPicture(tools: Tools, article: Article): OpenPicture {
  const latest = useRef(tools);
  latest.current = tools;
  return useMemo(
    () => (figure) => latest.current.open('pictures', figuresOf(article).indexOf(figure)),
    [article],
  );
}
