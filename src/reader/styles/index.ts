import { themeStyles } from '../theme-styles.ts';
import after from './after.css?inline';
import article from './article.css?inline';
import bar from './bar.css?inline';
import base from './base.css?inline';
import blocks from './blocks.css?inline';
import card from './card.css?inline';
import media from './media.css?inline';
import modes from './modes.css?inline';
import tokens from './tokens.css?inline';

/** Everything the reading view looks like, for one style sheet in the shadow root. Order matters. */
export const readerStyles = [themeStyles, tokens, base, bar, article, blocks, media, after, card, modes].join(
  '\n',
);
