import type { Block, List, Paragraph, Table } from '../../../../article/article.ts';
import { inlinesToMarkup } from './inlines.ts';
import { embedToMarkup, figureToMarkup, mediaToMarkup } from './media.ts';
import type { PictureAt } from './picture-at.ts';

/** One block as XHTML, which HTML reads alike. Headings are a level below the article's own, which is 2. */
export function blockToMarkup(block: Block, pictureAt: PictureAt): string {
  switch (block.kind) {
    case 'paragraph':
      return paragraph(block);
    case 'heading':
      return `<h${block.level + 1}>${inlinesToMarkup(block.inlines)}</h${block.level + 1}>`;
    case 'quote':
      return `<blockquote>${block.paragraphs.map((inlines) => `<p>${inlinesToMarkup(inlines)}</p>`).join('')}</blockquote>`;
    case 'list':
      return list(block);
    case 'table':
      return table(block);
    case 'separator':
      return '<hr/>';
    case 'figure':
      return figureToMarkup(block, pictureAt);
    case 'embed':
      return embedToMarkup(block, pictureAt);
    default:
      return mediaToMarkup(block, pictureAt);
  }
}

const paragraph = ({ role, inlines }: Paragraph): string =>
  `<p${role ? ` class="${role}"` : ''}>${inlinesToMarkup(inlines)}</p>`;

function list({ ordered, marker, items }: List): string {
  if (items.length === 0) return '';
  const tag = ordered ? 'ol' : 'ul';
  const type = ordered && marker ? ` type="${marker}"` : '';
  const inside = items.map(({ value, inlines, lists }) => {
    // Only where numbers are counted has one a meaning.
    const number = ordered && value !== undefined ? ` value="${value}"` : '';
    return `<li${number}>${inlinesToMarkup(inlines)}${lists.map(list).join('')}</li>`;
  });
  return `<${tag}${type}>${inside.join('')}</${tag}>`;
}

function table({ caption, rows }: Table): string {
  const filled = rows.filter((row) => row.length > 0);
  if (filled.length === 0) return caption.length > 0 ? `<p>${inlinesToMarkup(caption)}</p>` : '';
  const lines = filled.map((row) => {
    const scope = row.every(({ header }) => header) ? 'col' : 'row';
    const cells = row.map((cell) => {
      const span = `${cell.columns > 1 ? ` colspan="${cell.columns}"` : ''}${cell.rows > 1 ? ` rowspan="${cell.rows}"` : ''}`;
      const words = inlinesToMarkup(cell.inlines);
      return cell.header ? `<th scope="${scope}"${span}>${words}</th>` : `<td${span}>${words}</td>`;
    });
    return `<tr>${cells.join('')}</tr>`;
  });
  const title = caption.length > 0 ? `<caption>${inlinesToMarkup(caption)}</caption>` : '';
  return `<table>${title}<tbody>${lines.join('')}</tbody></table>`;
}
