import type { Block, Embed, Figure, Inline, List, Media, Table } from '../../article/article.ts';
import { listNumbers } from '../../article/list-numbers.ts';
import { mediaAddress } from '../link-address.ts';
import { words } from '../words.ts';
import { text } from './inlines.ts';

/** One block as plain text, lines parted by `\n`; empty when it has nothing to say in words. */
export function blockToText(block: Block): string {
  switch (block.kind) {
    case 'paragraph':
    case 'heading':
      return text(block.inlines);
    case 'quote':
      return block.paragraphs.map((paragraph) => indented(text(paragraph), '  ')).join('\n\n');
    case 'list':
      return listText(block);
    case 'table':
      return tableText(block);
    case 'separator':
      return '* * *';
    case 'figure':
      return figureText(block);
    case 'video':
    case 'audio':
      return bracketed(words[block.kind], text(block.caption), mediaSource(block));
    case 'embed':
      return embedText(block);
  }
}

function listText(list: List): string {
  const numbers = listNumbers(list);
  return list.items
    .map((item, index) => {
      const mark = list.ordered ? `${numbers[index]}. ` : '– ';
      const inside = [text(item.inlines), ...item.lists.map(listText)]
        .filter((part) => part !== '')
        .join('\n');
      return mark + indented(inside, ' '.repeat(mark.length)).trimStart();
    })
    .join('\n');
}

/** A row a line; a cell that spans stands once. */
function tableText(table: Table): string {
  const rows = table.rows.map((row) => row.map((cell) => oneLine(cell.inlines)).join(' | '));
  return [text(table.caption), ...rows].filter((line) => line !== '').join('\n');
}

/** A picture without any words is left out: there is nothing of it to paste. */
function figureText({ image, caption }: Figure): string {
  const said = text(caption) || image.alt.trim();
  return said === '' ? '' : bracketed(words.picture, said);
}

function embedText({ provider, title, url, caption }: Embed): string {
  return bracketed(title.trim() || provider, text(caption), mediaAddress(url));
}

const mediaSource = ({ sources }: Media): string | null => mediaAddress(sources[0]?.src ?? '');

/** `[Video: Cảnh lễ hội] https://…`; words that begin with the kind themselves, as `Ảnh: Lê Na` does, say it once. */
function bracketed(kind: string, said: string, address: string | null = null): string {
  const saysKind = said.toLocaleLowerCase('vi').startsWith(`${kind.toLocaleLowerCase('vi')}:`);
  const inside = said === '' ? kind : saysKind ? said : `${kind}: ${said}`;
  return address === null ? `[${inside}]` : `[${inside}] ${address}`;
}

const oneLine = (inlines: readonly Inline[]): string => text(inlines).replaceAll('\n', ' ');

const indented = (lines: string, indent: string): string => lines.replace(/^(?=.)/gm, indent);
