import { type MessageKey, useTexts } from '../../reader/texts.ts';
import { type Part, parts } from './use-part.ts';

const words: Record<Part, MessageKey> = {
  articles: 'savedArticles',
  notes: 'savedNotes',
  transfer: 'savedTransfer',
};

/** To the parts of the page that there are; none where there is one alone. */
export function PartLinks({ part, parts: there }: { part: Part; parts: Record<Part, boolean> }) {
  const translate = useTexts();
  const shown = parts.filter((name) => there[name]);
  if (shown.length < 2) return null;
  return (
    <nav class="part-links" aria-label={translate('libraryParts')}>
      {shown.map((name) => (
        <a
          key={name}
          href={`#${name}`}
          data-action={`part-${name}`}
          aria-current={name === part ? 'page' : undefined}
        >
          {translate(words[name])}
        </a>
      ))}
    </nav>
  );
}
