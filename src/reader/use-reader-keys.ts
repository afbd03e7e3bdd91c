import { defaultTypography, type LiveSettings, limits } from '../settings/settings.ts';
import { themeNames } from '../settings/themes.ts';
import type { ToolName } from './tools/tool.ts';
import type { Tools } from './tools/use-tools.ts';
import { type KeyActions, useKeys } from './use-keys.ts';

/** What keys do in the reading view. The list that `?` shows is tools/keys/key-list.ts. */
export function useReaderKeys(
  tools: Tools,
  offered: (tool: ToolName) => boolean,
  settings: LiveSettings,
  onClose: () => void,
): void {
  const single = { ...toolKeys(tools, offered), ...settingKeys(settings) };
  // What lies under the pictures' viewer is out of sight; the viewer has keys of its own.
  const isCovered = tools.isOpen('pictures');
  useKeys(
    { Escape: () => tools.closeLast() || onClose() },
    settings.current.singleKeys && !isCovered ? single : {},
  );
}

function toolKeys(tools: Tools, offered: (tool: ToolName) => boolean): KeyActions {
  const keys: Record<string, ToolName> = { '?': 'keys', m: 'contents', c: 'settings', p: 'take-along' };
  const usable = Object.entries(keys).filter(([, tool]) => offered(tool));
  return Object.fromEntries(usable.map(([key, tool]) => [key, () => tools.toggle(tool)]));
}

function settingKeys(settings: LiveSettings): KeyActions {
  const resize = (by: number) => {
    const { min, max } = limits.size;
    settings.change({ size: Math.min(Math.max(settings.current.size + by, min), max) });
  };
  const nextTheme = () => {
    const next = themeNames[(themeNames.indexOf(settings.current.theme) + 1) % themeNames.length];
    if (next) settings.change({ theme: next });
  };
  return {
    '+': () => resize(1),
    // The same key without Shift.
    '=': () => resize(1),
    '-': () => resize(-1),
    '0': () => settings.change({ size: defaultTypography.size }),
    t: nextTheme,
  };
}
