import type { Picture } from '../../article/article.ts';
import { Icon } from '../icons/icon.tsx';
import { imageOff } from '../icons/icon-paths.ts';
import { useTexts } from '../texts.ts';

/** Stands in the place of a picture that did not load. On paper it tells the picture's address. */
export function MissingPicture({ src, alt }: Pick<Picture, 'src' | 'alt'>) {
  const translate = useTexts();
  return (
    <div class="missing" data-printed={src}>
      <Icon paths={imageOff} />
      <span lang={translate('language')}>{translate('pictureMissing')}</span>
      {alt !== '' && <span>{alt}</span>}
    </div>
  );
}
