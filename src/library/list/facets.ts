import type { Shelf } from '../entry.ts';
import { failureOf, LibraryError } from '../library-error.ts';
import type { Library } from '../store/database.ts';
import { label } from '../store/derived.ts';
import { everyEntryOn } from '../store/ranges.ts';
import { alike } from '../tags.ts';
import { titleOrder } from '../title-order.ts';
import { namesOf } from './labelled.ts';
import type { Facet, Facets } from './view.ts';

/**
 * What a shelf can be filtered by. Reads keys of indexes alone, no record.
 *
 * @throws LibraryError
 */
export async function readFacets(library: Library, shelf: Shelf): Promise<Facets> {
  try {
    const { store } = library.transaction('entries');
    const labels = store.index('labels');
    const onShelf = new Set(await store.index('shelf').getAllKeys(everyEntryOn(shelf)));

    const facetsOf = async (prefix: string): Promise<Facet[]> => {
      const named = (await namesOf(store, prefix)).map(async (name) => ({
        name,
        numbers: await labels.getAllKeys(prefix + name),
      }));
      const all = await Promise.all(named);
      return (prefix === label.tag('') ? asOne(all) : all)
        .map(({ name, numbers }) => ({ name, count: numbers.filter((n) => onShelf.has(n)).length }))
        .filter(({ count }) => count > 0)
        .sort(byName);
    };

    const sections = await facetsOf(label.section(''));
    const tags = await facetsOf(label.tag(''));
    const authors = await facetsOf(label.author(''));
    return { sections, tags, authors };
  } catch (error) {
    throw new LibraryError(failureOf(error), error);
  }
}

interface Named {
  name: string;
  numbers: number[];
}

/** Tags that differ in case alone count as one, which has the spelling that most have, on whatever shelf. */
function asOne(tags: readonly Named[]): Named[] {
  const groups = Map.groupBy(tags, ({ name }) => alike(name));
  return [...groups.values()].map((group) => {
    const [first] = group.toSorted((one, other) => other.numbers.length - one.numbers.length);
    return { name: first?.name ?? '', numbers: [...new Set(group.flatMap(({ numbers }) => numbers))] };
  });
}

/** All tags of the library, in the order of the alphabet. @throws LibraryError */
export async function readTags(library: Library): Promise<string[]> {
  const shelves = ['list', 'archive', 'trash'] as const;
  const all = await Promise.all(shelves.map((shelf) => readFacets(library, shelf)));
  const names = new Set(all.flatMap(({ tags }) => tags.map(({ name }) => name)));
  return [...names].sort((one, other) => compare(titleOrder(one), titleOrder(other)));
}

const byName = (one: Facet, other: Facet): number => compare(titleOrder(one.name), titleOrder(other.name));

const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);
