import { useMemo, useRef } from 'preact/hooks';
import type { Article } from '../article/article.ts';
import { defaultTypography, type LiveSettings, limits } from '../settings/settings.ts';
import { themeNames } from '../settings/themes.ts';
import { AfterArticle } from './after-article.tsx';
import { ArticleView } from './article-view.tsx';
import type { Automatic } from './automatic.ts';
import { AutomaticQuestion } from './automatic-question.tsx';
import { Bar } from './bar.tsx';
import { Control } from './control.tsx';
import { Original } from './original-page.tsx';
import type { IconName } from './icons/icon-paths.ts';
import { type MessageKey, useTexts } from './texts.ts';
import type { BringTools, ToolName, ToolProps } from './tools/tool.ts';
import { type Tools, useTools } from './tools/use-tools.ts';
import { useKeys } from './use-keys.ts';
import { useSettings } from './use-settings.ts';
import { View } from './view.tsx';

export interface ReaderProps {
  article: Article;
  settings: LiveSettings;
  onClose(): void;
  /** Null where there is no automatic mode: the saved page. */
  automatic: Automatic | null;
  bringTools: BringTools;
  onOpenPage: ToolProps['onOpenPage'];
  /** The moment that "today" is reckoned from; the present one by default. */
  now?: Date;
}

/** The reading view: bar, article, what comes after it, and the tools that come when they are wanted. */
export function Reader({ article, settings, onClose, automatic, bringTools, onOpenPage, now }: ReaderProps) {
  const translate = useTexts();
  const chosen = useSettings(settings);
  const view = useRef<HTMLDivElement>(null);
  const slots = useRef<HTMLDivElement>(null);
  const given = { article, settings, translate, automatic, onOpenPage };
  const tools = useTools(bringTools, view, slots, given);
  useReaderKeys(tools, settings, onClose);
  // Settings change the view around the article, never the article: it is not drawn again for them.
  const shown = useMemo(
    () => <ArticleView key={article.key} article={article} now={now ?? new Date()} />,
    [article, now],
  );
  return (
    <View kind="reading" settings={chosen} elementRef={view}>
      <Bar onClose={onClose}>
        <ToolControls article={article} tools={tools} />
      </Bar>
      <div ref={slots} class="tools" />
      {tools.failed && (
        <p class="tools-failed" role="status">
          {translate('updated')}
        </p>
      )}
      {automatic?.ask && <AutomaticQuestion onAnswer={automatic.onAnswer} />}
      <Original.Provider value={{ url: article.url, onClose }}>
        <main aria-label={translate('readerLabel')}>
          {shown}
          <AfterArticle section={article.section} automatic={automatic} />
        </main>
      </Original.Provider>
    </View>
  );
}

function ToolControls({ article, tools }: { article: Article; tools: Tools }) {
  const translate = useTexts();
  const hasContents = article.blocks.filter(({ kind }) => kind === 'heading').length >= leastHeadings;
  return controls
    .filter(({ tool }) => tool !== 'contents' || hasContents)
    .map(({ tool, action, icon, words }) => (
      <Control
        key={tool}
        action={action}
        icon={icon}
        words={translate(words)}
        expanded={tools.isOpen(tool)}
        onPress={() => tools.toggle(tool)}
      />
    ));
}

interface ToolControl {
  tool: ToolName;
  action: string;
  icon: IconName;
  words: MessageKey;
}

const controls: readonly ToolControl[] = [
  { tool: 'speech', action: 'speak', icon: 'headphones', words: 'listen' },
  { tool: 'contents', action: 'contents', icon: 'list', words: 'contents' },
  { tool: 'settings', action: 'settings', icon: 'type', words: 'typeAndTheme' },
  { tool: 'take-along', action: 'take-along', icon: 'share', words: 'takeAlong' },
];

/** Fewer need no table of contents. */
const leastHeadings = 2;

function useReaderKeys(tools: Tools, settings: LiveSettings, onClose: () => void): void {
  const { current } = settings;
  const resize = (size: number) => settings.change({ size: Math.min(Math.max(size, limits.size.min), limits.size.max) });
  const nextTheme = () => {
    const next = themeNames[(themeNames.indexOf(settings.current.theme) + 1) % themeNames.length];
    if (next) settings.change({ theme: next });
  };
  const single = {
    '?': () => tools.toggle('keys'),
    n: () => tools.toggle('speech'),
    m: () => tools.toggle('contents'),
    c: () => tools.toggle('settings'),
    s: () => tools.toggle('take-along'),
    '+': () => resize(settings.current.size + 1),
    '=': () => resize(settings.current.size + 1),
    '-': () => resize(settings.current.size - 1),
    '0': () => resize(defaultTypography.size),
    t: nextTheme,
  };
  useKeys({ Escape: () => tools.closeLast() || onClose() }, current.singleKeys ? single : {});
}
