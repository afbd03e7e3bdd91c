import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Article } from '../article/article.ts';
import type { LiveSettings } from '../settings/settings.ts';
import { AfterArticle } from './after-article.tsx';
import { ArticleView } from './article-view.tsx';
import { type Automatic, asksAboutAutomatic } from './automatic.ts';
import { Bar } from './bar.tsx';
import { useBeside } from './beside/use-beside.ts';
import { PictureOpener, useOpenPicture } from './open-picture.ts';
import { Original } from './original-page.tsx';
import { Pictures } from './picture-source.ts';
import { type PlaceKeeper, usePlace } from './place/use-place.ts';
import { SaveControl, saveOrShow } from './save-control.tsx';
import type { Saving } from './saving.ts';
import { SavingStatus } from './saving-status.tsx';
import type { Services } from './services.ts';
import { SettingsStatus } from './settings-status.tsx';
import { type MessageKey, useTexts } from './texts.ts';
import { ToolControls } from './tool-controls.tsx';
import type { ToolName } from './tools/tool.ts';
import { useTools } from './tools/use-tools.ts';
import { useEscape } from './use-escape.ts';
import { useSettings } from './use-settings.ts';
import { View } from './view.tsx';

export interface ReaderProps {
  article: Article;
  settings: LiveSettings;
  services: Services;
  /** The object must stay the same while the view is open. */
  place: PlaceKeeper;
  onClose(): void;
  /** Null where articles are not saved. The object must stay the same while the view is open. */
  saving: Saving | null;
  /** Null where there is no automatic mode: the saved page. */
  automatic: Automatic | null;
  /** What the way back leads to, in words; the newspaper's page by default. */
  back?: MessageKey;
  /** What is to be known before the article is read. */
  before?: ComponentChildren;
  /** What comes after the article and the link to the newspaper's page. */
  after?: ComponentChildren;
  /** Some of what the reader had chosen could not be read, and its defaults are used. */
  settingsDamaged?: boolean;
  /** The moment that "today" is reckoned from; the present one by default. */
  now?: Date;
}

/** The reading view: bar, article, what comes after it, and the tools that come when they are wanted. */
export function Reader(props: ReaderProps) {
  const { article, settings, services, place, onClose, saving, automatic } = props;
  const { settingsDamaged = false, now, back = 'backToPage', before, after } = props;
  const translate = useTexts();
  const chosen = useSettings(settings);
  const view = useRef<HTMLDivElement>(null);
  const beside = useRef<HTMLDivElement>(null);
  const slots = useRef<HTMLDivElement>(null);
  usePlace(view, place, chosen);
  const tools = useTools(view, slots, { article, settings, services, translate, saving, automatic });
  const [marked, setMarked] = useState(0);
  const offered = (tool: ToolName) =>
    tool === 'contents' ? hasContents(article) : tool !== 'notes' || marked > 0;
  const openPicture = useOpenPicture(tools, article);
  // Before the first paint, so that the article does not move under it.
  useLayoutEffect(() => {
    if (asksAboutAutomatic(automatic, settings.current)) tools.open('question');
  }, []);
  useEscape(() => tools.closeLast() || onClose());
  useBeside(beside, services.bringBeside, {
    article,
    translate,
    settings,
    bringFace: services.bringFace,
    toggleTool: tools.toggle,
    openTool: tools.open,
    offered,
    save: saving && (() => saveOrShow(saving, tools)),
    onMarked: setMarked,
  });
  // Settings change the view around the article, never the article: it is not drawn again for them.
  const shown = useMemo(
    () => <ArticleView key={article.key} article={article} now={now ?? new Date()} />,
    [article, now],
  );
  return (
    <View kind="reading" settings={chosen} elementRef={view}>
      <Bar onClose={onClose} back={back}>
        {saving && <SaveControl saving={saving} tools={tools} />}
        <ToolControls tools={tools} offered={offered} />
      </Bar>
      <div ref={beside} class="beside" />
      <div ref={slots} class="tools" />
      <SettingsStatus settings={settings} damaged={settingsDamaged} isUpdated={tools.failed} />
      {saving && <SavingStatus saving={saving} />}
      <Original.Provider value={{ url: article.url, onClose }}>
        <main aria-label={translate('readerLabel')}>
          {/* On paper the page around is gone: what this is from must be told. */}
          <p class="printed newspaper" lang="vi">
            {translate('newspaper')}
          </p>
          {before}
          <Pictures.Provider value={services.pictures}>
            <PictureOpener.Provider value={openPicture}>{shown}</PictureOpener.Provider>
          </Pictures.Provider>
          <AfterArticle
            drawSwitches={automatic && ((container) => tools.openAt('switches', container))}
            onReport={services.report}
          />
          {after}
        </main>
      </Original.Provider>
    </View>
  );
}

/** Fewer headings need no table of contents. */
const leastHeadings = 2;

const hasContents = ({ blocks }: Article): boolean =>
  blocks.filter(({ kind }) => kind === 'heading').length >= leastHeadings;
