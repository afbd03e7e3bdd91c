import { minus, plus } from '../reader/icons/icon-paths.ts';
import { useTexts } from '../reader/texts.ts';
import { useSettings } from '../reader/use-settings.ts';
import { type LiveSettings, limits } from '../settings/settings.ts';
import { PlayerButton } from './player-button.tsx';
import { changeSpeed } from './speed.ts';

const { min, max } = limits.speechRate;

/** How fast the voice reads: slower – as it is – faster. */
export function SpeedControl({ settings }: { settings: LiveSettings }) {
  const translate = useTexts();
  const { speechRate } = useSettings(settings);
  const written = speechRate.toLocaleString(translate('language'), { maximumFractionDigits: 1 });
  const words = translate('speed');
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would need a legend in sight, and there is no room for one.
    <div class="speed" role="group" aria-label={words}>
      <PlayerButton
        action="slower"
        icon={minus}
        words={translate('smaller', words)}
        isEnd={speechRate <= min}
        onPress={() => changeSpeed(settings, -1)}
      />
      <output aria-label={translate('speedTimes', written)}>{written}×</output>
      <PlayerButton
        action="faster"
        icon={plus}
        words={translate('larger', words)}
        isEnd={speechRate >= max}
        onPress={() => changeSpeed(settings, 1)}
      />
    </div>
  );
}
