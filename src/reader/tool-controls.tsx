import { Control } from './control.tsx';
import { headphones, type IconPaths, list, note, share, type } from './icons/icon-paths.ts';
import { type MessageKey, useTexts } from './texts.ts';
import type { ToolName } from './tools/tool.ts';
import type { Tools } from './tools/use-tools.ts';

interface ToolControl {
  tool: ToolName;
  /** As tests know it. */
  action: string;
  icon: IconPaths;
  words: MessageKey;
}

const controls: readonly ToolControl[] = [
  { tool: 'speech', action: 'speak', icon: headphones, words: 'listen' },
  { tool: 'contents', action: 'contents', icon: list, words: 'contents' },
  { tool: 'notes', action: 'notes', icon: note, words: 'notes' },
  { tool: 'settings', action: 'settings', icon: type, words: 'typeAndTheme' },
  { tool: 'take-along', action: 'take-along', icon: share, words: 'takeAlong' },
];

/** The bar's buttons for what can be done beside reading. */
export function ToolControls({ tools, offered }: { tools: Tools; offered: (tool: ToolName) => boolean }) {
  const translate = useTexts();
  return controls
    .filter(({ tool }) => offered(tool))
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
