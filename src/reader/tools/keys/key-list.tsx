import { type MessageKey, useTexts } from '../../texts.ts';

/** What each key does, as beside/single-keys.ts, highlights/marking-keys.ts and, while one listens, src/listening/player-keys.ts have it. */
const keyList: readonly [keys: readonly string[], words: MessageKey][] = [
  [['Esc'], 'keyClose'],
  [['b'], 'keySave'],
  [['l'], 'listen'],
  [['k'], 'keyPause'],
  [[',', '.'], 'keySentence'],
  [['<', '>'], 'keyParagraph'],
  [['s', 'd'], 'keySpeed'],
  [['m'], 'contents'],
  [['h'], 'keyHighlight'],
  [['n'], 'keyNote'],
  [['g'], 'notes'],
  [['c'], 'typeAndTheme'],
  [['+', '−'], 'keySize'],
  [['0'], 'keyUsualSize'],
  [['t'], 'keyTheme'],
  [['p'], 'takeAlong'],
  [['?'], 'keys'],
];

/** The keys of the reading view, for its own panel and for the options page. */
export function KeyList() {
  const translate = useTexts();
  return (
    <dl class="keys-list">
      {keyList.map(([keys, words]) => (
        <div key={words}>
          <dt>
            {keys.map((key) => (
              // As keyboards print them: a small L is hardly told from an I.
              <kbd key={key}>{key.toUpperCase().replace('ESC', 'Esc')}</kbd>
            ))}
          </dt>
          <dd>{translate(words)}</dd>
        </div>
      ))}
    </dl>
  );
}
