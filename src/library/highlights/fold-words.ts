/** The words of a text as they are searched: in lower case, without diacritics, `đ` as `d`. Any Unicode form goes in. */
export const foldWords = (text: string): string[] =>
  text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replaceAll('đ', 'd')
    .match(/[\p{L}\p{N}]+/gu) ?? [];
