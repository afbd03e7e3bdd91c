/** The reading view's paper, which must show before its styles are there; the same as in src/reader/styles/tokens.css. */
export const paper = { light: '#fbfaf6', dark: '#1b1c1f' };
