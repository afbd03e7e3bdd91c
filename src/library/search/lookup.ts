import { plainWord, tonesOf } from './canonical-word.ts';
import { beginningSign, hasLetters, indexForms, longestBeginning, tonedSign } from './index-forms.ts';

/** What is looked up for a word of a query: one form of the index, or all that begin so. */
export interface Lookup {
  form: string;
  /** Whether the form may go on. */
  isOpen: boolean;
  /** The tones that an open form has to end with; empty for any. */
  tones: string;
  /** How many letters of the word are meant, the others being those that a beginning goes on with; null for all. */
  letters: number | null;
}

const exactly = (form: string): Lookup => ({ form, isOpen: false, tones: '', letters: null });

/** Words that are the same but for diacritics. */
export const plainly = (canonical: string): Lookup => exactly(plainWord(canonical));

/** Words that are the same, diacritics and all. */
export const withTones = (canonical: string): Lookup =>
  hasLetters(canonical) ? exactly(tonedSign + canonical) : plainly(canonical);

/** Words that begin the same but for diacritics. */
export function beginningPlainly(canonical: string): Lookup {
  const plain = plainWord(canonical);
  const letters = [...plain].length;
  return letters > longestBeginning
    ? { form: plain, isOpen: true, tones: '', letters }
    : { ...exactly(beginningSign + plain), letters };
}

/**
 * Words that begin the same, diacritics and all: `hoà` begins `hoàng`. Diacritics that were not typed yet may come: `đ`
 * alone, or what has none, is a plain beginning.
 */
export function beginningWithTones(canonical: string): Lookup {
  const tones = tonesOf(canonical);
  const stem = canonical.slice(0, canonical.length - tones.length);
  const letters = [...plainWord(canonical)].length;
  if (letters < 2 || !hasDiacritics(canonical)) return beginningPlainly(canonical);
  return { form: tonedSign + stem, isOpen: true, tones, letters };
}

export const hasDiacritics = (canonical: string): boolean => plainWord(canonical) !== canonical;

/** Whether a form of the index is one that is looked up. */
export function isForm({ form, isOpen, tones }: Lookup, candidate: string): boolean {
  if (!isOpen) return candidate === form;
  return candidate.startsWith(form) && (tones === '' || tonesOf(candidate) === tones);
}

/** Whether a word of a text is one that is looked up. */
export const isWord = (lookup: Lookup, canonical: string): boolean =>
  indexForms(canonical).some((form) => isForm(lookup, form));
