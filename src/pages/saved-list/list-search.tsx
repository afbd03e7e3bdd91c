import { SearchBox } from './search-box.tsx';
import type { Desk } from './use-desk.tsx';

/** Searches a list; the keys lead from it into the rows. */
export function ListSearch({ desk }: { desk: Desk }) {
  const { list, state, search, enter, openFirst } = desk;
  return (
    <SearchBox
      query={state.view.query}
      elementRef={search}
      onSearch={(query) => void list.show({ query })}
      onDown={enter}
      onEnter={openFirst}
    />
  );
}
