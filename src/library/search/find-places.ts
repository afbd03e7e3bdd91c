import type { Library } from '../store/database.ts';
import { type FreshForms, freshForms } from './fresh-forms.ts';
import { isForm, type Lookup } from './lookup.ts';
import { addNumbers, Places, partBit } from './places.ts';
import { type Posting, parts } from './records.ts';

/** Above every form that begins the same: it is no character (Unicode 16, 23.7 "Noncharacters"). */
const afterAll = '\uffff';

/**
 * Where words occur, of fresh articles and of those in the postings, for each lookup. It reads the words alone, no text.
 * One transaction, so that what is just being moved from the one to the other is seen in one of them.
 */
export async function findPlaces(library: Library, lookups: readonly Lookup[]): Promise<Places[]> {
  const transaction = library.transaction(['fresh', 'postings']);
  const postings = transaction.objectStore('postings');
  const [fresh, ...found] = await Promise.all([
    freshForms(library, transaction.objectStore('fresh')),
    ...lookups.map((lookup) => postings.getAll(rangeOf(lookup))),
    transaction.done,
  ]);
  return lookups.map((lookup, index) => {
    const places = new Places();
    for (const posting of found[index] ?? []) if (isForm(lookup, posting.word)) addPosting(places, posting);
    for (const [n, forms] of fresh) places.add(n, bitsIn(forms, lookup));
    return places;
  });
}

const rangeOf = ({ form, isOpen }: Lookup): IDBKeyRange =>
  IDBKeyRange.bound([form], [isOpen ? form + afterAll : form, []]);

function addPosting(places: Places, posting: Posting): void {
  const block = places.block(posting.block);
  for (const part of parts) addNumbers(block, posting[part], partBit[part]);
}

function bitsIn(forms: FreshForms, lookup: Lookup): number {
  if (!lookup.isOpen) return forms.get(lookup.form) ?? 0;
  let bits = 0;
  for (const [form, some] of forms) if (isForm(lookup, form)) bits |= some;
  return bits;
}
