import { useTexts } from './texts.ts';
import { useUniqueId } from './use-unique-id.ts';

/** Announces the automatic mode, once, with a one-press way out. It stands in the page's flow and covers nothing. */
export function AutomaticQuestion({ onAnswer }: { onAnswer(keep: boolean): void }) {
  const translate = useTexts();
  const question = useUniqueId();
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
