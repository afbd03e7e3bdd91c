import Defuddle from 'defuddle';
import type { Engine } from './engine.ts';
import { readHtml } from './read-html.ts';
import { sanitize } from './sanitize.ts';

/** Defuddle as its README tells for browsers (it clones by itself), its content then through DOMPurify. */
export const defuddle: Engine = {
  run(document, url) {
    const article = new Defuddle(document, { url: url.href }).parse();
    const html = sanitize(article.content);
    if (html === '') return null;
    return () => ({
      title: article.title,
      lead: '',
      summary: article.description,
      author: article.author,
      ...readHtml(html),
    });
  },
};
