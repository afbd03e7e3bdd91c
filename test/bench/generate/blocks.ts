import type { Chance } from './chance.ts';
import { headline, paragraph, sentence } from './sentences.ts';

/** A piece of an article as the newspaper's system writes it, and what a reader should get of it. */
export interface GeneratedBlock {
  html: string;
  paras: string[];
  images: { src: string; caption: string }[];
}

export function textBlock(chance: Chance, number: number): GeneratedBlock {
  const text = paragraph(chance, number);
  return { html: `<p class="pBody">${text}</p>`, paras: [text], images: [] };
}

export function headingBlock(chance: Chance, number: number): GeneratedBlock {
  const text = headline(chance, number);
  return { html: `<p class="pInterTitle">${text}</p>`, paras: [text], images: [] };
}

export function listBlock(chance: Chance, number: number): GeneratedBlock {
  const items = Array.from({ length: 3 }, (_, index) => `${sentence(chance)} (${number}.${index + 1})`);
  return { html: `<ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>`, paras: items, images: [] };
}

/** The picture has the article's title as its alternative text, as all of the newspaper's have. */
export function pictureBlock(chance: Chance, number: number, title: string): GeneratedBlock {
  const src = `//c.baothanhhoa.vn/img/desktop/news/2501/b${number}.webp`;
  const caption = `Ảnh ${number}: ${sentence(chance)}`;
  const image = `<img class="dthumb" src="${src}" alt="${title}" style="width: 800px; height: 533px;">`;
  const html = `<p class="pCenter"><i>${image}</i></p><p class="pCaption">${caption}</p>`;
  return { html, paras: [], images: [{ src: `http:${src}`, caption }] };
}
