import type { ComponentChildren } from 'preact';
import { useFace } from '../reader/use-face.ts';
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
  useFace(chosen.face, services.bringFace);
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
