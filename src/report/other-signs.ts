/** Signs that stay: those that rules go by (bullets and arrows before links, in rows of tools, `©`), quotes and dashes. */
const kept = '“”„«»‘’‚‹›–—−…·•●►▶➤🔊©';
/** Whatever is neither letter, number, white space nor ASCII, by category: what it becomes, and that itself. */
const kinds: readonly (readonly [kind: RegExp, others: string])[] = [
  [/\p{Sm}/u, '×÷'],
  [/\p{Sc}/u, '¤€'],
  [/\p{Sk}/u, '¨¯'],
  [/\p{Ps}|\p{Pi}/u, '⟨⟪'],
  [/\p{Pe}|\p{Pf}/u, '⟩⟫'],
  [/\p{Pd}/u, '‒―'],
  [/\p{P}/u, '‧※'],
  [/\p{S}/u, '■□'],
];
/** Of two UTF-16 units, as pictures and letters in frames are. */
const long = '🔷🔶';
const sign = /(?![\p{ASCII}])[\p{S}\p{P}]/gu;
/** Of ASCII those that no rule goes by: a password may be made of them. */
const plainSign = /[@#$%^=~`\\]/g;

/**
 * A text in which signs are told by no more than their kind. Among them are letters: in circles and squares (`ⓝ`, `🄽`),
 * of flags, of Braille.
 */
export const otherSigns = (text: string): string =>
  text.replace(sign, (printed) => {
    if (kept.includes(printed)) return printed;
    const others = printed.length > 1 ? long : (kinds.find(([kind]) => kind.test(printed))?.[1] ?? '■□');
    return [...others].find((other) => other !== printed) ?? '';
  });

/** The same where nothing is to be told, not even which signs of ASCII stand there. */
export const blankSigns = (text: string): string =>
  otherSigns(text).replace(plainSign, (printed) => (printed === '#' ? '%' : '#'));
