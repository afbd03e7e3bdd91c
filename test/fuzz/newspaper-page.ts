import type { Article, Block, Inline, List } from '../../src/article/article.ts';

const escaped = (text: string): string => text.replace(/[&<>"\u00a0]/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** An article as a page of the newspaper that holds it and nothing else, so that it can be read once more. */
export function newspaperPage({ title, lead, byline, published, section, blocks }: Article): string {
  const poster = blocks.find((block) => block.kind === 'embed')?.poster;
  const meta = (property: string, content: string | null | undefined) =>
    content ? `<meta property="${property}" content="${escaped(content)}">` : '';
  return `<!DOCTYPE html><html lang="vi"><head><meta charset="utf-8">${meta('og:title', title)}${meta('og:image', poster)}
${meta('article:published_time', published)}${meta('article:section', section)}</head><body><main>
<h1>${escaped(title)}</h1><div id="dcontent"><h1 class="pTitle">${escaped(title)}</h1>
${lead.length > 0 ? `<p class="pHead">${inlinesOf(lead)}</p>` : ''}
${blocks.map(blockOf).join('\n')}
${byline ? `<p class="pAuthor">${escaped(byline.text)}</p>` : ''}</div></main></body></html>`;
}

function blockOf(block: Block): string {
  switch (block.kind) {
    case 'paragraph':
      return `<p class="${block.role === 'question' ? 'pQuestion' : block.role === 'answer' ? 'pAnswer' : 'pBody'}">${inlinesOf(block.inlines)}</p>`;
    case 'heading':
      return `<p class="${block.level === 2 ? 'pInterTitle' : 'pSubTitle'}">${inlinesOf(block.inlines)}</p>`;
    case 'quote':
      return `<blockquote>${block.paragraphs.map((one) => `<p>${inlinesOf(one)}</p>`).join('')}</blockquote>`;
    case 'list':
      return listOf(block);
    case 'table':
      return tableOf(block);
    case 'figure': {
      const { src, alt, size } = block.image;
      return `<p class="pCenter"><img class="dthumb" src="${escaped(src)}" alt="${escaped(alt)}"${sizeOf(size)}></p>${captionOf(block.caption)}`;
    }
    case 'separator':
      return '<hr>';
    case 'embed':
      return `<iframe src="${escaped(block.url)}" title="${escaped(block.title)}"></iframe>${captionOf(block.caption)}`;
    default: {
      const sources = block.sources.map(
        ({ src, type }) => `<source src="${escaped(src)}"${type === null ? '' : ` type="${escaped(type)}"`}>`,
      );
      const poster = block.poster === null ? '' : ` poster="${escaped(block.poster)}"`;
      return `<${block.kind}${poster}${sizeOf(block.size)}>${sources.join('')}</${block.kind}>${captionOf(block.caption)}`;
    }
  }
}

const sizeOf = (size: { width: number; height: number } | null): string =>
  size === null ? '' : ` width="${size.width}" height="${size.height}"`;

const captionOf = (caption: readonly Inline[]): string =>
  caption.length === 0 ? '' : `<p class="pCaption">${inlinesOf(caption)}</p>`;

function listOf({ ordered, marker, items }: List): string {
  const name = ordered ? 'ol' : 'ul';
  const lines = items.map(
    ({ value, inlines, lists }) =>
      `<li${value === undefined ? '' : ` value="${value}"`}>${inlinesOf(inlines)}${lists.map(listOf).join('')}</li>`,
  );
  return `<${name}${marker ? ` type="${marker}"` : ''}>${lines.join('')}</${name}>`;
}

function tableOf({ caption, rows }: Extract<Block, { kind: 'table' }>): string {
  const cells = rows.map((row) =>
    row.map(({ header, columns, rows: span, inlines }) => {
      const name = header ? 'th' : 'td';
      const spans = `${columns > 1 ? ` colspan="${columns}"` : ''}${span > 1 ? ` rowspan="${span}"` : ''}`;
      return `<${name}${spans}>${inlinesOf(inlines)}</${name}>`;
    }),
  );
  const head = caption.length > 0 ? `<caption>${inlinesOf(caption)}</caption>` : '';
  return `<table>${head}<tbody>${cells.map((row) => `<tr>${row.join('')}</tr>`).join('')}</tbody></table>`;
}

function inlinesOf(inlines: readonly Inline[]): string {
  return inlines
    .map((inline) => {
      if (typeof inline === 'string') return escaped(inline);
      if (inline.tag === 'br') return '<br>';
      const href = inline.tag === 'a' ? ` href="${escaped(inline.href)}"` : '';
      return `<${inline.tag}${href}>${inlinesOf(inline.children)}</${inline.tag}>`;
    })
    .join('');
}
