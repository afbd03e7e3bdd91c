import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { keepFace } from '../../reader/beside/keep-face.ts';
import { SettingsStatus } from '../../reader/settings-status.tsx';
import { useTexts } from '../../reader/texts.ts';
import { useSettings } from '../../reader/use-settings.ts';
import { View } from '../../reader/view.tsx';
import type { LiveSettings } from '../../settings/settings.ts';
import type { SavedList } from '../saved-list/saved-list.ts';
import type { PageServices } from '../services.ts';
import { ArticlesPart } from './articles-part.tsx';
import { PartLinks } from './part-links.tsx';
import { usePart } from './use-part.ts';

export interface LibraryPageProps {
  list: SavedList;
  settings: LiveSettings;
  services: PageServices;
  damaged: boolean;
  /** The notes of all articles; null where there is no such part. */
  notes: (() => ComponentChildren) | null;
  /** Export and import. `keys`: what was selected to be exported; null for all. Null where there is no such part. */
  transfer: ((keys: readonly string[] | null) => ComponentChildren) | null;
}

/** The saved list with room, and what else can be done with the library. */
export function LibraryPage({ list, settings, services, damaged, notes, transfer }: LibraryPageProps) {
  const translate = useTexts();
  const chosen = useSettings(settings);
  const { bringFace } = services;
  useEffect(() => keepFace(document, { settings, bringFace }), [settings, bringFace]);
  useEffect(() => list.follow(), [list]);
  const [part, go] = usePart();
  const [exported, setExported] = useState<readonly string[] | null>(null);
  const [wasWanted, setWanted] = useState(false);
  useEffect(() => {
    if (part === 'transfer') setWanted(true);
    // What is selected next is another selection.
    if (part === 'articles') setExported(null);
  }, [part]);
  const exportSelected = (keys: readonly string[]) => {
    setExported(keys);
    go('transfer');
  };
  return (
    <View kind="page" settings={chosen}>
      <header class="library-head">
        <h1>{translate('savedArticles')}</h1>
        <PartLinks
          part={part}
          parts={{ articles: true, notes: notes !== null, transfer: transfer !== null }}
        />
      </header>
      <main class="library" data-part={part}>
        {part === 'articles' && (
          <ArticlesPart
            list={list}
            hasSingleKeys={chosen.singleKeys}
            onExport={transfer ? exportSelected : null}
          />
        )}
        {part === 'notes' && notes?.()}
        {/* It stays while another part shows: what is under way there goes on. */}
        {wasWanted && transfer && <div hidden={part !== 'transfer'}>{transfer(exported)}</div>}
        <SettingsStatus settings={settings} damaged={damaged} />
      </main>
    </View>
  );
}
