import { render } from 'preact';
import { useState } from 'preact/hooks';
import type { Article } from '../../src/article/article.ts';
import { isOrphaned, sendSettings } from '../../src/messages/send.ts';
import { closeOnEscape } from '../../src/page/close-on-escape.ts';
import { readerHost } from '../../src/page/own-hosts.ts';
import { showInsteadOfPage } from '../../src/page/show-instead.ts';
import { takeFocus } from '../../src/page/take-focus.ts';
import { Reader } from '../../src/reader/reader.tsx';
import { readerStyles } from '../../src/reader/styles/index.ts';
import { Texts, type Translate } from '../../src/reader/texts.ts';
import type { Settings } from '../../src/settings/settings.ts';
import { createHost } from './create-host.ts';

interface Options {
  translate: Translate;
  settings: Settings;
  /** The view opened by itself for the first time. */
  askAboutAutomatic: boolean;
  onClose(): void;
  /** The page has taken the view away. */
  onLost(): void;
  /** The extension was updated under the view: what is chosen there reaches nobody. */
  onUpdated(): void;
}

/**
 * Shows an article in the place of the page.
 *
 * @returns a function that shows the page again, exactly as it was.
 */
export function showArticle(document: Document, article: Article, options: Options): () => void {
  const { host, root } = createHost(document, readerHost, readerStyles);
  render(<LiveReader article={article} {...options} onAnswered={() => takeFocus(root)} />, root);
  const restore = showInsteadOfPage(document, host, options.onLost);
  const stopListening = closeOnEscape(document, options.onClose);
  takeFocus(root);
  return () => {
    stopListening();
    restore();
    render(null, root);
  };
}

/** The reading view with the settings it can change. */
function LiveReader({
  article,
  translate,
  settings,
  askAboutAutomatic,
  onClose,
  onUpdated,
  onAnswered,
}: Options & { article: Article; onAnswered(): void }) {
  const [shown, setShown] = useState(settings);
  const [isAsking, setAsking] = useState(askAboutAutomatic);
  const change = (changed: Partial<Settings>) => {
    setShown({ ...shown, ...changed });
    sendSettings(changed).catch((error: unknown) => {
      console.error('Đọc Sạch: settings', error);
      setShown(shown);
      if (isOrphaned()) onUpdated();
    });
  };
  const { section } = article;
  const changeSection = (off: boolean) => {
    const others = shown.sectionsOff.filter((name) => name !== section);
    change({ sectionsOff: off && section !== null ? [...others, section] : others });
  };
  return (
    <Texts.Provider value={translate}>
      <Reader
        article={article}
        onClose={onClose}
        automatic={{
          ask: isAsking,
          enabled: shown.automatic,
          sectionOff: section !== null && shown.sectionsOff.includes(section),
          onAnswer(keep) {
            setAsking(false);
            // The button that had the focus goes with the question.
            onAnswered();
            change({ automatic: keep, automaticAnnounced: true });
          },
          onEnabled: (automatic) => change({ automatic }),
          onSectionOff: changeSection,
        }}
      />
    </Texts.Provider>
  );
}
