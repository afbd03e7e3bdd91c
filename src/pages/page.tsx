import type { ComponentChildren } from 'preact';
import { useEffect } from 'preact/hooks';
import { keepFace } from '../reader/beside/keep-face.ts';
import { useSettings } from '../reader/use-settings.ts';
import { View } from '../reader/view.tsx';
import type { LiveSettings } from '../settings/settings.ts';
import type { PageServices } from './services.ts';

export interface PageProps {
  title: string;
  /** A sentence or two below the title. */
  about: string;
  settings: LiveSettings;
  services: PageServices;
  children: ComponentChildren;
}

/** A page of the extension, in the theme that the reader has chosen; its samples have the chosen type as well. */
export function Page({ title, about, settings, services, children }: PageProps) {
  const chosen = useSettings(settings);
  const { bringFace } = services;
  useEffect(() => keepFace(document, { settings, bringFace }), [settings, bringFace]);
  return (
    <View kind="page" settings={chosen}>
      <header class="page-head">
        <h1>{title}</h1>
        <p class="quiet">{about}</p>
      </header>
      <main>{children}</main>
    </View>
  );
}
