import type { Article } from '../../article/article.ts';

/**
 * Whether two readings of an article tell a reader the same. The address it was read at does not matter, nor whether the
 * addresses in it are encrypted and with `www.`, which relative ones take from it; nor do sizes of pictures, which the
 * page may learn only when they have loaded.
 */
export function isSameText(one: Article, other: Article): boolean {
  return told(one) === told(other);
}

function told({ title, lead, byline, published, section, blocks }: Article): string {
  return JSON.stringify([title, lead, byline, published, section, blocks], (name, value: unknown) => {
    if (name === 'size') return undefined;
    const isAddress = (name === 'src' || name === 'href' || name === 'poster') && typeof value === 'string';
    return isAddress ? value.replace(/^https?:\/\/(?:www\.)?/i, '') : value;
  });
}
