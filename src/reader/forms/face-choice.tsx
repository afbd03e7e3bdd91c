import { type FaceName, faceNames } from '../../settings/faces.ts';
import type { LiveSettings } from '../../settings/settings.ts';
import { type Translate, useTexts } from '../texts.ts';
import { useSettings } from '../use-settings.ts';
import { Choice } from './choice.tsx';

const ownNames: Record<Exclude<FaceName, 'serif' | 'sans'>, string> = {
  literata: 'Literata',
  'be-vietnam-pro': 'Be Vietnam Pro',
  lexend: 'Lexend',
};

/** The faces by their names. A face that comes with the extension is loaded when it is chosen, not to be shown here. */
export function FaceChoice({ settings }: { settings: LiveSettings }) {
  const translate = useTexts();
  const { face } = useSettings(settings);
  return (
    <Choice
      name="face"
      words={translate('face')}
      kind="faces"
      value={face}
      options={faceNames.map((value) => ({ value, words: nameOf(value, translate) }))}
      onChange={(value) => settings.change({ face: value })}
    />
  );
}

function nameOf(face: FaceName, translate: Translate): string {
  if (face === 'serif') return translate('faceSerif');
  return face === 'sans' ? translate('faceSans') : ownNames[face];
}
