import type { List } from '../../article/article.ts';
import { Inlines } from '../inlines.tsx';

export function ListView({ list }: { list: List }) {
  const Tag = list.ordered ? 'ol' : 'ul';
  return (
    <Tag>
      {list.items.map((item) => (
        <li>
          <Inlines of={item.inlines} />
          {item.lists.map((inner) => (
            <ListView list={inner} />
          ))}
        </li>
      ))}
    </Tag>
  );
}
