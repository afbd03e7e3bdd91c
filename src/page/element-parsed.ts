import { documentReady } from './document-ready.ts';
import { waitForChange } from './wait-for-change.ts';

/** Milliseconds that a page may take to bring an element. */
const elementLimit = 15_000;
/** The same, after that, for what follows: a script that hangs below it must not keep it from its readers. */
const restLimit = 4000;

/**
 * Waits until a page has been parsed, or as much of it as holds an element and what follows that in a short while.
 *
 * @param id of the element.
 * @returns whether it is whole; false when the time is over and it may go on.
 * @throws the signal's reason when it aborts first.
 */
export async function elementParsed(document: Document, id: string, signal: AbortSignal): Promise<boolean> {
  const settled = new AbortController();
  const either = AbortSignal.any([signal, settled.signal]);
  try {
    const ready = documentReady(document, either).then(() => true);
    const closed = waitForChange(
      document.documentElement,
      () => isClosed(document.getElementById(id)),
      elementLimit,
      either,
    );
    if (!(await Promise.race([ready, closed]))) return false;
    await Promise.race([ready, passed(restLimit, either)]);
    return true;
  } finally {
    settled.abort();
  }
}

/**
 * Whether the parser has gone on from an element to what follows it. Beside `<body>` stands what scripts have put there;
 * inside it they may have as well, so that the page is to be read again when all of it has come.
 */
function isClosed(element: Element | null): boolean {
  if (element === null || element.localName === 'body') return false;
  return element.nextSibling !== null || isClosed(element.parentElement);
}

function passed(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(resolve, milliseconds);
    const abort = () => {
      clearTimeout(timer);
      reject(signal.reason);
    };
    signal.addEventListener('abort', abort, { once: true });
  });
}
