import type { LiveSettings } from '../../settings/settings.ts';
import {
  type Colours,
  contrastOf,
  leastContrast,
  palettes,
  type ThemeName,
  themeNames,
} from '../../settings/themes.ts';
import { type MessageKey, useTexts } from '../texts.ts';
import { useSettings } from '../use-settings.ts';
import { Choice } from './choice.tsx';
import { Switch } from './switch.tsx';

const names: Record<ThemeName, MessageKey> = {
  system: 'themeSystem',
  light: 'themeLight',
  sepia: 'themeSepia',
  grey: 'themeGrey',
  dark: 'themeDark',
  black: 'themeBlack',
  contrast: 'themeContrast',
  custom: 'themeCustom',
};

/** The themes, each on a swatch of its own colours; for the reader's own, the colours and whether they can be read. */
export function ThemeChoice({ settings }: { settings: LiveSettings }) {
  const translate = useTexts();
  const { theme, customColours, dimPictures } = useSettings(settings);
  return (
    <>
      <Choice
        name="theme"
        words={translate('theme')}
        kind="themes"
        value={theme}
        options={themeNames.map((value) => ({
          value,
          words: translate(names[value]),
          style: swatch(value, customColours),
        }))}
        onChange={(value) => settings.change({ theme: value })}
      />
      {theme === 'custom' && (
        <CustomColours
          colours={customColours}
          onChange={(colours) => settings.change({ customColours: colours })}
        />
      )}
      <Switch
        name="dim-pictures"
        words={translate('dimPictures')}
        on={dimPictures}
        onChange={(on) => settings.change({ dimPictures: on })}
      />
    </>
  );
}

function swatch(theme: ThemeName, custom: Colours): Record<string, string> {
  const { light, dark } = palettes;
  // The words stand on the light part, which has room for them where the swatch is narrow.
  const parts = `linear-gradient(105deg, ${light.paper} 82%, ${dark.paper} 82%)`;
  if (theme === 'system') return { '--swatch-paper': parts, '--swatch-ink': light.ink };
  const { paper, ink } = theme === 'custom' ? custom : palettes[theme];
  // Its name can be read even where its colours cannot.
  const [black, white] = ['#000000', '#ffffff'];
  const plain = contrastOf(paper, black) > contrastOf(paper, white) ? black : white;
  return { '--swatch-paper': paper, '--swatch-ink': contrastOf(paper, ink) < leastContrast ? plain : ink };
}

function CustomColours({ colours, onChange }: { colours: Colours; onChange(colours: Colours): void }) {
  const translate = useTexts();
  const contrast = contrastOf(colours.paper, colours.ink);
  // Cut, not rounded: 4.46 must not be told as the 4.5 that would be enough.
  const written = (Math.floor(contrast * 10) / 10).toLocaleString(translate('language'));
  return (
    <div class="custom-colours">
      <label class="colour">
        <input
          type="color"
          name="paper-colour"
          value={colours.paper}
          onInput={(event) => onChange({ ...colours, paper: event.currentTarget.value })}
        />
        {translate('paperColour')}
      </label>
      <label class="colour">
        <input
          type="color"
          name="ink-colour"
          value={colours.ink}
          onInput={(event) => onChange({ ...colours, ink: event.currentTarget.value })}
        />
        {translate('inkColour')}
      </label>
      <p class="contrast" role="status" data-low={contrast < leastContrast ? '' : undefined}>
        {translate(contrast < leastContrast ? 'contrastLow' : 'contrastOf', written)}
      </p>
    </div>
  );
}
