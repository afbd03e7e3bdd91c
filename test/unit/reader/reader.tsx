import { fromNewspaper } from '../../../src/reader/picture-source.ts';
import type { PlaceKeeper } from '../../../src/reader/place/use-place.ts';
import { Reader, type ReaderProps } from '../../../src/reader/reader.tsx';
import type { Services } from '../../../src/reader/services.ts';
import { drawTool } from '../../../src/reader/tools/draw-tool.tsx';
import { createLiveSettings } from '../../../src/settings/live-settings.ts';
import { defaultSettings, type LiveSettings, type Settings } from '../../../src/settings/settings.ts';

/** Settings that change and are saved nowhere. */
export const liveSettings = (chosen: Partial<Settings> = {}): LiveSettings =>
  createLiveSettings(
    { ...defaultSettings, ...chosen },
    async () => null,
    () => {},
  );

/** An extension that brings tools, and nothing else. */
export const services: Services = {
  bringTool: async () => drawTool,
  bringBeside: async () => () => () => {},
  bringFace: () => Promise.reject(new Error('no faces here')),
  openPage() {},
  report: null,
  pictures: fromNewspaper,
};

/** A reader who begins at the beginning, and whom nobody follows. */
const noPlace: PlaceKeeper = { initial: null, remember() {} };

/** The reading view of an article, as on the saved page unless told otherwise. */
export function reader(props: Partial<ReaderProps> & Pick<ReaderProps, 'article'>) {
  const settings = props.settings ?? liveSettings();
  return (
    <Reader
      settings={settings}
      services={services}
      place={noPlace}
      onClose={() => {}}
      saving={null}
      automatic={null}
      {...props}
    />
  );
}
