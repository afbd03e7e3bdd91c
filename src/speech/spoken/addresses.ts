import { type Rule, rule } from './rule.ts';

const host =
  '\\w[\\w-]{0,40}(?:\\.\\w[\\w-]{0,40}){0,3}\\.(?:vn|com|net|org|info|gov|edu|io|tv)(?![\\p{L}\\d@-]|\\.\\p{L})';

/** The rest of an address, without the full stop, comma or bracket that is the sentence's. */
const path = '(?:[/?#:](?:\\S*[^\\s.,;:!?)\\]”"’])?)?';

/**
 * A web address is said by its host alone, as nobody can write down the rest by ear: “baothanhhoa chấm vn”; a mail address in
 * full, “a còng”.
 */
export const address: Rule = rule(
  `(?:([\\w.-]{1,40})@|(?:https?://)?(?:www\\.)?)(${host})${path}`,
  ([, user, server = '']) => (user ? `${dots(user)} a còng ${dots(server)}` : dots(server)),
);

function dots(text: string): string {
  return text.replaceAll('.', ' chấm ');
}
