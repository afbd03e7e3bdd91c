/** Letters that a title gives to a name; a folder with many of them stays readable, and a path short enough anywhere. */
const longest = 60;

/** A title in lower-case ASCII letters, digits and hyphens: `Làng gốm cổ` as `lang-gom-co`. Empty for a title without any. */
export function slug(title: string): string {
  const plain = title
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[đĐ]/g, 'd')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  if (plain.length <= longest) return plain;
  // No word is cut, unless there is but one.
  return plain
    .slice(0, longest + 1)
    .replace(/-[^-]*$/, '')
    .slice(0, longest);
}

/**
 * The name of an article's file, without ending: its title in plain letters and what it is known by, which no other has.
 *
 * @param key `baothanhhoa.vn/118342`, or `vhds.baothanhhoa.vn/30463` of the supplement
 */
export function articleFileName(title: string, key: string): string {
  const id = slug(key.replace(/^(?:(.*)\.)?baothanhhoa\.vn\//, '$1-'));
  return [slug(title), id].filter((part) => part !== '').join('-');
}

/** The name of an exported file: with the reader's own day, so that several can be told apart. */
export function exportFileName(ending: string, now: Date): string {
  const [month, day] = [now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0'));
  return `doc-sach-bai-da-luu-${now.getFullYear()}-${month}-${day}.${ending}`;
}
