import type { Library } from '../store/database.ts';
import { indexForms } from './index-forms.ts';
import { partBit } from './places.ts';
import { type FreshWords, parts } from './records.ts';

/** The forms of a fresh article's words, each with the parts in which it occurs as bits. */
export type FreshForms = ReadonlyMap<string, number>;

/** What has been read already: a number never comes to mean another text. */
const known = new WeakMap<Library, Map<number, FreshForms>>();

interface FreshStore {
  getAllKeys(): Promise<number[]>;
  get(n: number): Promise<FreshWords | undefined>;
}

/** The articles whose words are not in the postings yet; what the last call has read is not read again. */
export async function freshForms(
  library: Library,
  store: FreshStore,
): Promise<ReadonlyMap<number, FreshForms>> {
  const before = known.get(library);
  const now = new Map<number, FreshForms>();
  const read = async (n: number) => {
    const words = await store.get(n);
    if (words) now.set(n, formsOf(words));
  };
  const missing: number[] = [];
  for (const n of await store.getAllKeys()) {
    const forms = before?.get(n);
    if (forms) now.set(n, forms);
    else missing.push(n);
  }
  await Promise.all(missing.map(read));
  known.set(library, now);
  return now;
}

function formsOf(words: FreshWords): FreshForms {
  const forms = new Map<string, number>();
  for (const part of parts)
    for (const form of words[part].flatMap(indexForms))
      forms.set(form, (forms.get(form) ?? 0) | partBit[part]);
  return forms;
}
