import { noFilters } from '../../library/list/view.ts';
import type { ListState } from './list-state.ts';
import type { SavedList } from './saved-list.ts';
import { useAnswer } from './use-answer.ts';

/** Whether all that is selected is starred. Asks the library: rows that are far away have not been read. */
export function useAllStarred(list: SavedList, { view: { shelf }, selected, revision }: ListState): boolean {
  const starred = useAnswer(async () => {
    const view = { ...list.state.view, query: '', filters: { ...noFilters, starred: true } };
    return new Set(await list.services.readOrder(view, { signal: new AbortController().signal }));
  }, [shelf, revision]);
  return starred !== null && selected.size > 0 && [...selected].every((n) => starred.has(n));
}
