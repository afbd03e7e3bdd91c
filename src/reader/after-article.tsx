import { useContext, useRef } from 'preact/hooks';
import { cleanAddress } from '../article/clean-address.ts';
import { Original, OriginalLink } from './original-page.tsx';
import { useTexts } from './texts.ts';
import { useNear } from './use-near.ts';

export interface AfterArticleProps {
  /** Draws the say in when the reading view opens. Null where there is no automatic mode. */
  drawSwitches: ((container: HTMLElement) => void) | null;
  /** Null where no page is there that could be reported. */
  onReport: (() => void) | null;
}

/** What a reader may want at the end: the newspaper's own page, and, once near, a say in when the reading view opens. */
export function AfterArticle({ drawSwitches, onReport }: AfterArticleProps) {
  const translate = useTexts();
  const address = cleanAddress(useContext(Original).url);
  const switches = useRef<HTMLDivElement>(null);
  useNear(switches, (container) => drawSwitches?.(container));
  return (
    <footer class="after">
      {address !== null && <p class="printed source">{translate('printedSource', address)}</p>}
      <p>
        <OriginalLink class="original">{translate('originalPage')}</OriginalLink>
      </p>
      {onReport && (
        <p>
          <button type="button" class="original report" data-action="report" onClick={onReport}>
            {translate('reportPage')}
          </button>
        </p>
      )}
      {drawSwitches && <div ref={switches} />}
    </footer>
  );
}
