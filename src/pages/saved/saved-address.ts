/** What the address of the saved page names. */
export interface SavedAddress {
  /** As `Article.key`. */
  key: string;
  /** The id of a highlight to go to. */
  highlight: string | null;
  /** The moment at which a former text was replaced, which is to be shown instead; milliseconds since 1970. */
  revision: number | null;
}

/**
 * Reads it.
 *
 * @param hash as in `#baothanhhoa.vn/118342`, with `~` and a highlight's id, or with `@` and a former text's moment. Any text
 *   is read as something: what names nothing is looked for in vain.
 */
export function parseSavedAddress(hash: string): SavedAddress {
  const text = decoded(hash.replace(/^#/, ''));
  const [, key = '', sign, rest = ''] = /^([^~@]*)(?:([~@])(.*))?$/su.exec(text) ?? [];
  const moment = Number(rest);
  return {
    key,
    highlight: sign === '~' && rest !== '' ? rest : null,
    revision: sign === '@' && /^\d+$/.test(rest) && Number.isSafeInteger(moment) ? moment : null,
  };
}

/** The address of a former text. */
export const revisionAddress = (key: string, at: number): string => `#${key}@${at}`;

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
