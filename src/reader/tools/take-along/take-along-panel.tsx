import { useState } from 'preact/hooks';
import { cleanAddress } from '../../../article/clean-address.ts';
import { copy, printer, share } from '../../icons/icon-paths.ts';
import { Spoken } from '../../status.tsx';
import { type MessageKey, useTexts } from '../../texts.ts';
import { Panel } from '../panel.tsx';
import { PanelButton } from '../panel-button.tsx';
import type { ToolProps } from '../tool.ts';
import { copies } from './copies.ts';
import { copyText } from './copy-text.ts';
import { PhoneCode } from './phone-code.tsx';
import { printArticle } from './print-article.ts';
import { canShare, shareArticle } from './share-article.ts';

/** What came of the last press; counted, so that the same outcome is told again. */
interface Outcome {
  count: number;
  words: MessageKey | null;
}

/** The article on paper, on the clipboard, to other people and to the phone. */
export function TakeAlongPanel({ article, services, onClose }: ToolProps) {
  const translate = useTexts();
  const [{ count, words }, setOutcome] = useState<Outcome>({ count: 0, words: null });
  const tell = (words: MessageKey | null) => setOutcome((before) => ({ count: before.count + 1, words }));
  const address = cleanAddress(article.url);
  return (
    <Panel title={translate('takeAlong')} onClose={onClose}>
      <div class="panel-buttons">
        <PanelButton action="print" icon={printer} words="print" onPress={() => tell(printArticle())} />
        {canShare() && (
          <PanelButton
            action="share"
            icon={share}
            words="share"
            onPress={() => void shareArticle(article).then(tell)}
          />
        )}
        {copies.map(({ action, words, make }) => (
          <PanelButton
            key={action}
            action={action}
            icon={copy}
            words={words}
            onPress={() => {
              // What came of the press before is not what comes of this one.
              tell(null);
              void copyText(make(article, translate('language'))).then((isThere) =>
                tell(isThere ? 'copied' : 'copyFailed'),
              );
            }}
          />
        ))}
      </div>
      <Spoken key={count} class="outcome" text={words === null ? '' : translate(words)} />
      {address !== null && <PhoneCode address={address} />}
      {services.report && (
        <div class="panel-foot">
          <button type="button" class="plain" data-action="report" onClick={services.report}>
            {translate('reportPage')}
          </button>
        </div>
      )}
    </Panel>
  );
}
