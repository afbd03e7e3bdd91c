import type { List } from '../../article/article.ts';
import { Inlines } from '../inlines.tsx';

export function ListView({ list }: { list: List }) {
  const Tag = list.ordered ? 'ol' : 'ul';
  return (
    <Tag {...(list.marker && { type: list.marker })}>
      {list.items.map((item) => (
        <li {...(item.value !== undefined && { value: item.value })}>
          <Inlines of={item.inlines} />
          {item.lists.map((inner) => (
            <ListView list={inner} />
          ))}
        </li>
      ))}
    </Tag>
  );
}
