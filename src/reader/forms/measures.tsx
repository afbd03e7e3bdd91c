import { type LiveSettings, limits, type Typography } from '../../settings/settings.ts';
import { type MessageKey, useTexts } from '../texts.ts';
import { useSettings } from '../use-settings.ts';
import { Stepper } from './stepper.tsx';

/** The measures of type that are numbers. */
export type MeasureName = Exclude<keyof Typography, 'face' | 'justify'>;

/** How each is written: a length in pixels, or shares of the text's size as hundredths. */
const units: Record<MeasureName, (value: number, language: string) => string> = {
  size: (value) => `${value} px`,
  measure: (value) => `${value} em`,
  leading: decimal(2),
  letterSpacing: percent,
  wordSpacing: percent,
  paragraphSpacing: decimal(1),
  weight: (value) => String(value),
};

function decimal(digits: number) {
  return (value: number, language: string) =>
    value.toLocaleString(language, { minimumFractionDigits: digits, maximumFractionDigits: digits });
}

function percent(value: number, language: string): string {
  return value.toLocaleString(language, { style: 'percent' });
}

/** Steppers for some of the measures. */
export function Measures({ names, settings }: { names: readonly MeasureName[]; settings: LiveSettings }) {
  const translate = useTexts();
  const chosen = useSettings(settings);
  return names.map((name) => (
    <Stepper
      key={name}
      name={name}
      words={translate(name satisfies MessageKey)}
      value={chosen[name]}
      {...limits[name]}
      written={units[name](chosen[name], translate('language'))}
      onChange={(value) => settings.change({ [name]: value })}
    />
  ));
}
