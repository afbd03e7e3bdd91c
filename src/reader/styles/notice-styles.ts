import { themeStyles } from '../theme-styles.ts';
import bar from './bar.css?inline';
import base from './base.css?inline';
import card from './card.css?inline';
import modes from './modes.css?inline';
import notice from './notice.css?inline';
import tokens from './tokens.css?inline';

/** Everything a notice looks like; paper shows none. Order matters. */
export const noticeStyles = [
  themeStyles,
  tokens,
  base,
  bar,
  notice,
  card,
  modes,
  '@media print { .message, .waiting { display: none } }',
].join('\n');
