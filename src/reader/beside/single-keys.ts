import { defaultTypography, type LiveSettings, limits } from '../../settings/settings.ts';
import { themeNames } from '../../settings/themes.ts';
import { type KeyActions, onSingleKeys } from '../on-single-keys.ts';
import type { ToolName } from '../tools/tool.ts';
import type { BesideProps } from './beside.ts';

/**
 * Has single keys do the common things, where the reader has not turned that off; they are left alone while a field has
 * the focus. The list that `?` shows is tools/keys/key-list.tsx.
 *
 * @returns a function that ends it.
 */
export function listenForSingleKeys(
  window: Window,
  { settings, toggleTool, offered, save }: Pick<BesideProps, 'settings' | 'toggleTool' | 'offered' | 'save'>,
): () => void {
  return onSingleKeys(window, settings, {
    ...toolKeys(toggleTool, offered),
    ...settingKeys(settings),
    ...(save && { b: save }),
  });
}

function toolKeys(toggleTool: BesideProps['toggleTool'], offered: BesideProps['offered']): KeyActions {
  const keys: Record<string, ToolName> = {
    '?': 'keys',
    l: 'speech',
    m: 'contents',
    c: 'settings',
    p: 'take-along',
  };
  const usable = Object.entries(keys).filter(([, tool]) => offered(tool));
  return Object.fromEntries(usable.map(([key, tool]) => [key, () => toggleTool(tool)]));
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
