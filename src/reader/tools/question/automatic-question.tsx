import { useEffect } from 'preact/hooks';
import { useTexts } from '../../texts.ts';
import { useSettings } from '../../use-settings.ts';
import { useUniqueId } from '../../use-unique-id.ts';
import type { ToolProps } from '../tool.ts';

/** Announces the automatic mode, once, with a one-press way out. It stands in the page's flow and covers nothing. */
export function AutomaticQuestion({ settings, view, onClose }: ToolProps) {
  const translate = useTexts();
  const question = useUniqueId();
  const { automaticAnnounced } = useSettings(settings);
  // Its switch elsewhere answers it too.
  useEffect(() => {
    if (automaticAnnounced) onClose();
  }, [automaticAnnounced]);
  const onAnswer = (keep: boolean) => {
    settings.change({ automatic: keep, automaticAnnounced: true });
    // The button that had the focus goes with the question.
    view.focus({ preventScroll: true });
  };
  return (
    <section class="ask" aria-labelledby={question}>
      <div class="ask-row">
        <p id={question}>{translate('automaticAsk')}</p>
        <div class="ask-answers">
          <button
            type="button"
            class="answer-button"
            data-action="keep-automatic"
            onClick={() => onAnswer(true)}
          >
            {translate('keep')}
          </button>
          <button
            type="button"
            class="answer-button"
            data-action="stop-automatic"
            onClick={() => onAnswer(false)}
          >
            {translate('turnOff')}
          </button>
        </div>
      </div>
    </section>
  );
}
