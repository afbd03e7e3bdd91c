import { Icon } from '../reader/icons/icon.tsx';
import { minus, plus } from '../reader/icons/icon-paths.ts';
import { useTexts } from '../reader/texts.ts';
import { useSettings } from '../reader/use-settings.ts';
import { type LiveSettings, limits } from '../settings/settings.ts';

const { min, max, step } = limits.speechRate;

/** How fast the voice reads: slower – as it is – faster. */
export function SpeedControl({ settings }: { settings: LiveSettings }) {
  const translate = useTexts();
  const { speechRate } = useSettings(settings);
  const written = speechRate.toLocaleString(translate('language'), { maximumFractionDigits: 1 });
  const change = (by: number) => {
    // Steps of a tenth add up to no more than tenths.
    const next = Math.round((settings.current.speechRate + by) * 10) / 10;
    settings.change({ speechRate: Math.min(Math.max(next, min), max) });
  };
  const words = translate('speed');
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would need a legend in sight, and there is no room for one.
    <div class="speed" role="group" aria-label={words}>
      <button
        type="button"
        class="player-button"
        data-action="slower"
        aria-label={translate('smaller', words)}
        title={translate('smaller', words)}
        disabled={speechRate <= min}
        onClick={() => change(-step)}
      >
        <Icon paths={minus} />
      </button>
      <output aria-label={translate('speedTimes', written)}>{written}×</output>
      <button
        type="button"
        class="player-button"
        data-action="faster"
        aria-label={translate('larger', words)}
        title={translate('larger', words)}
        disabled={speechRate >= max}
        onClick={() => change(step)}
      >
        <Icon paths={plus} />
      </button>
    </div>
  );
}
