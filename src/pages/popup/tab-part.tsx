import { useEffect, useState } from 'preact/hooks';
import { Icon } from '../../reader/icons/icon.tsx';
import { bookmark, bookmarkCheck } from '../../reader/icons/icon-paths.ts';
import { Spoken } from '../../reader/status.tsx';
import { type MessageKey, useTexts } from '../../reader/texts.ts';

/** What stands in the tab under the popup. */
export interface TabPage {
  kind: 'article' | 'print' | 'list' | 'other';
  /** Whether its article is saved. */
  isSaved: boolean;
}

export interface TabServices {
  /** Opens the reading view. @returns whether it could be; the popup closes then */
  read(): Promise<boolean>;
  /** Saves the article. Never throws. @returns what came of it, as a message tells it */
  save(): Promise<{ isSaved: boolean; words: MessageKey }>;
  /** Opens the saved article. */
  openSaved(): void;
  /** Calls back with whether the article is saved when that may have changed. @returns what ends the calls */
  watchSaved(listener: (isSaved: boolean) => void): () => void;
}

export interface TabPartProps {
  page: TabPage;
  services: TabServices;
  shortcut: string | null;
}

const reasons: Record<TabPage['kind'], MessageKey | null> = {
  article: null,
  print: null,
  list: 'popupList',
  other: 'popupNotArticle',
};

/** What can be done with the page in the tab: read it, save it; or why not. */
export function TabPart({ page, services, shortcut }: TabPartProps) {
  const translate = useTexts();
  const [told, setTold] = useState<MessageKey | null>(reasons[page.kind]);
  const isArticle = page.kind === 'article' || page.kind === 'print';
  const open = () =>
    services.read().then(
      (opened) => setTold(opened ? null : 'popupFailed'),
      () => setTold('popupFailed'),
    );
  return (
    <section class="tab-part">
      {isArticle && (
        <div class="tab-buttons">
          <button
            type="button"
            class="action"
            data-action="open"
            title={shortcut === null ? undefined : translate('popupShortcut', shortcut)}
            onClick={open}
          >
            {translate('openReader')}
          </button>
          <SaveButton wasSaved={page.isSaved} services={services} onTold={setTold} />
        </div>
      )}
      <Spoken text={told === null ? '' : translate(told)} />
    </section>
  );
}

interface SaveButtonProps {
  /** As the popup opened. */
  wasSaved: boolean;
  services: TabServices;
  onTold(words: MessageKey): void;
}

/** Saves the article; once it is saved, opens it. */
function SaveButton({ wasSaved, services, onTold }: SaveButtonProps) {
  const translate = useTexts();
  const [isSaved, setSaved] = useState(wasSaved);
  const [isSaving, setSaving] = useState(false);
  // It may be removed in the list below.
  useEffect(() => services.watchSaved(setSaved), [services]);
  const save = async () => {
    if (isSaving) return;
    setSaving(true);
    const outcome = await services.save();
    setSaving(false);
    setSaved(isSaved || outcome.isSaved);
    onTold(outcome.words);
  };
  if (isSaved)
    return (
      <button type="button" class="plain" data-action="open-saved" onClick={services.openSaved}>
        <Icon paths={bookmarkCheck} />
        {translate('openSavedArticle')}
      </button>
    );
  return (
    <button type="button" class="plain" data-action="save" aria-busy={isSaving} onClick={save}>
      <Icon paths={bookmark} />
      {translate(isSaving ? 'saving' : 'saveThis')}
    </button>
  );
}
