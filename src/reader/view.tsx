import type { ComponentChildren, Ref } from 'preact';
import type { Settings } from '../settings/settings.ts';
import { useTexts } from './texts.ts';
import { isFaint, viewStyle } from './view-style.ts';

export interface ViewProps {
  /** What it shows: a class that its styles know. */
  kind: 'reading' | 'waiting' | 'message' | 'page';
  settings: Settings;
  elementRef?: Ref<HTMLDivElement | null>;
  children: ComponentChildren;
}

/**
 * The element around everything that the extension shows, in the theme and type that the reader has chosen. It can
 * have the focus, so that keys reach what it shows, without being a stop of the Tab key.
 */
export function View({ kind, settings, elementRef, children }: ViewProps) {
  const translate = useTexts();
  return (
    <div
      class={`view ${kind}`}
      lang={translate('language')}
      tabIndex={-1}
      data-theme={settings.theme}
      data-faint={isFaint(settings) ? '' : undefined}
      data-justify={settings.justify ? '' : undefined}
      data-dim={settings.dimPictures ? '' : undefined}
      style={viewStyle(settings)}
      ref={elementRef ?? null}
    >
      {children}
    </div>
  );
}
