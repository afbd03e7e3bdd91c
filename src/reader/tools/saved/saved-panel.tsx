import { library, refresh, trash } from '../../icons/icon-paths.ts';
import { picturesWords } from '../../pictures-words.ts';
import { useTexts } from '../../texts.ts';
import { useSaving } from '../../use-saving.ts';
import { Panel } from '../panel.tsx';
import { PanelButton } from '../panel-button.tsx';
import type { ToolProps } from '../tool.ts';

/** What can be done with an article that is saved. */
export function SavedPanel({ saving, services, onClose }: ToolProps) {
  const translate = useTexts();
  const now = useSaving(saving);
  if (!saving || !now) return null;
  const { changed, pictures } = now.state;
  const { wanted, kept } = pictures;
  const act = (action: () => void) => () => {
    onClose();
    action();
  };
  return (
    <Panel title={translate('saved')} onClose={onClose}>
      <p>{translate('savedHere')}</p>
      {wanted > 0 && (
        <p class="quiet">
          {picturesWords(pictures, translate) ?? translate('savedPictures', String(kept), String(wanted))}
        </p>
      )}
      {changed !== null && <p class="quiet">{translate('changedSince')}</p>}
      <div class="panel-buttons">
        <PanelButton
          action="list"
          icon={library}
          words="savedArticles"
          onPress={() => services.openPage('library')}
        />
        <PanelButton
          action="save-again"
          icon={refresh}
          words="saveAgain"
          onPress={act(() => saving.save())}
        />
        <PanelButton
          action="remove-saved"
          icon={trash}
          words="removeSaved"
          onPress={act(() => saving.remove())}
        />
      </div>
    </Panel>
  );
}
