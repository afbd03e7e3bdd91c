import type { Settings } from '../settings/settings.ts';
import { Bar } from './bar.tsx';
import { Icon } from './icons/icon.tsx';
import { x } from './icons/icon-paths.ts';
import { Spoken } from './status.tsx';
import { useTexts } from './texts.ts';
import { useEscape } from './use-escape.ts';
import { View } from './view.tsx';

export type NoticeProps = { settings: Settings } & (
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
      /** Null where nothing is wrong with the page. */
      onReport: (() => void) | null;
      onDismiss(): void;
    }
);

/** What the extension has to say when it cannot, or cannot yet, show an article. */
export function Notice(props: NoticeProps) {
  return props.variant === 'waiting' ? <Waiting {...props} /> : <Message {...props} />;
}

function Waiting({ title, settings, onClose }: Extract<NoticeProps, { variant: 'waiting' }>) {
  const translate = useTexts();
  useEscape(onClose);
  return (
    <View kind="waiting" settings={settings}>
      <Bar onClose={onClose} />
      <main>
        {title !== null && title !== '' && <h1 lang="vi">{title}</h1>}
        <Spoken class="waiting-text" text={translate('waitingForText')} />
      </main>
    </View>
  );
}

function Message({ text, settings, onReport, onDismiss }: Extract<NoticeProps, { variant: 'message' }>) {
  const translate = useTexts();
  return (
    <View kind="message" settings={settings}>
      <div class="message-words">
        <Spoken class="message-text" text={text} />
        {onReport && (
          <button type="button" class="message-act" data-action="report" onClick={onReport}>
            {translate('reportPage')}
          </button>
        )}
      </div>
      <button
        type="button"
        class="dismiss"
        data-action="dismiss"
        aria-label={translate('dismiss')}
        title={translate('dismiss')}
        onClick={onDismiss}
      >
        <Icon paths={x} />
      </button>
    </View>
  );
}
