/**
 * A text as it is compared when neither case nor diacritics matter: lower case, no diacritics, `đ` as `d`. For tags,
 * names and other short texts; the letters' places are not those of the text (see marks-in.ts).
 *
 * @param text in any Unicode form
 */
export function foldText(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(/[đð]/g, 'd');
}
