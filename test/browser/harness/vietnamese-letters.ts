/** Every letter of Vietnamese that is not plain ASCII, composed, small and capital. */
export const vietnameseLetters = [...'aăâeêioôơuưyđ']
  .flatMap((base) =>
    base === 'đ' ? [base] : ['', '\u0300', '\u0301', '\u0303', '\u0309', '\u0323'].map((tone) => base + tone),
  )
  .map((letter) => letter.normalize('NFC'))
  .filter((letter) => letter > '\u007f')
  .flatMap((letter) => [letter, letter.toLocaleUpperCase('vi')]);
