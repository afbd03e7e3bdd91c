/** White space, and what has no picture of its own: control signs, joiners, marks of direction, half characters. */
const unseen = /^[\s\p{Cc}\p{Cf}\p{Cs}\p{Noncharacter_Code_Point}\p{Default_Ignorable_Code_Point}]*$/u;

/**
 * A title or the name of a section as it can be shown: a page may give one of spaces alone, and a file may claim
 * anything.
 *
 * @returns empty where there is nothing in it to be seen
 */
export const legible = (text: string | null): string => (text === null || unseen.test(text) ? '' : text);
