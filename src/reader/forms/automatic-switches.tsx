import type { Article } from '../../article/article.ts';
import { isArticleOff, isSectionOff, withArticleOff, withSectionOff } from '../../settings/automatic-mode.ts';
import type { LiveSettings } from '../../settings/settings.ts';
import { useTexts } from '../texts.ts';
import { useSettings } from '../use-settings.ts';
import { Switch } from './switch.tsx';

export interface AutomaticSwitchesProps {
  article: Article;
  settings: LiveSettings;
}

/** When the reading view opens by itself: on all articles, and the exceptions that this one can be. */
export function AutomaticSwitches({ article, settings }: AutomaticSwitchesProps) {
  const translate = useTexts();
  const chosen = useSettings(settings);
  const { key, section } = article;
  return (
    <>
      <Switch
        name="automatic"
        words={translate('automatic')}
        on={chosen.automatic}
        onChange={(automatic) => settings.change({ automatic, automaticAnnounced: true })}
      />
      {/* An exception to a rule that is off has no meaning, but what was chosen stays in sight. */}
      {section !== null && (
        <Switch
          name="section-off"
          words={translate('notThisSection', section)}
          on={isSectionOff(chosen, article)}
          disabled={!chosen.automatic}
          onChange={(off) => settings.change(withSectionOff(settings.current, section, off))}
        />
      )}
      <Switch
        name="article-off"
        words={translate('notThisArticle')}
        on={isArticleOff(chosen, article)}
        disabled={!chosen.automatic}
        onChange={(off) => settings.change(withArticleOff(settings.current, key, off))}
      />
    </>
  );
}
