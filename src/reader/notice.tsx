import { useEffect, useState } from 'preact/hooks';
import { Bar } from './bar.tsx';
import { Icon } from './icons/icon.tsx';
import { useTexts } from './texts.ts';

export type NoticeProps =
  | {
      /** Stands for the whole page until the newspaper's own page has shown the text. */
      variant: 'waiting';
      /** Null or empty while it is not known. */
      title: string | null;
      onClose(): void;
    }
  | {
      /** A small card at the bottom, over a page that stays as it is. */
      variant: 'message';
      text: string;
      onDismiss(): void;
    };

/** What the extension has to say when it cannot, or cannot yet, show an article. */
export function Notice(props: NoticeProps) {
  return props.variant === 'waiting' ? <Waiting {...props} /> : <Message {...props} />;
}

function Waiting({ title, onClose }: Extract<NoticeProps, { variant: 'waiting' }>) {
  const translate = useTexts();
  return (
    <div class="view waiting" lang={translate('language')} tabIndex={-1}>
      <Bar onClose={onClose} />
      <main>
        {title !== null && title !== '' && <h1 lang="vi">{title}</h1>}
        <Spoken class="waiting-text" text={translate('waitingForText')} />
      </main>
    </div>
  );
}

function Message({ text, onDismiss }: Extract<NoticeProps, { variant: 'message' }>) {
  const translate = useTexts();
  return (
    <div class="view message" lang={translate('language')}>
      <Spoken class="message-text" text={text} />
      <button
        type="button"
        class="dismiss"
        data-action="dismiss"
        aria-label={translate('dismiss')}
        title={translate('dismiss')}
        onClick={onDismiss}
      >
        <Icon name="x" />
      </button>
    </div>
  );
}

/** Screen readers tell what changes inside a status, not what it holds when it appears: so the text comes second. */
function Spoken({ class: className, text }: { class: string; text: string }) {
  const [spoken, setSpoken] = useState('');
  useEffect(() => setSpoken(text), [text]);
  return (
    <p class={className} role="status">
      {spoken}
    </p>
  );
}
