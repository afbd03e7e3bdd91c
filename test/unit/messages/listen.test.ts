import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { parseMessageToReader } from '../../../src/messages/to-reader.ts';

type Listener = (raw: unknown, sender: { id?: string }, answer: (response: unknown) => void) => boolean;

let listener: Listener;
beforeEach(() => {
  vi.resetModules();
  vi.spyOn(console, 'error').mockImplementation(() => {});
  vi.stubGlobal('chrome', {
    runtime: { id: 'own', onMessage: { addListener: (added: Listener) => (listener = added) } },
  });
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

/** The answer to a message, undefined where there will be none; and how often the handler was called. */
async function ask(raw: unknown, sender: { id?: string }, result: () => unknown, maySend = () => true) {
  const { listen } = await import('../../../src/messages/listen.ts');
  const handler = vi.fn(async () => result() as null);
  const others = {
    'read-article': handler,
    'read-fetched': handler,
    'report-page': handler,
    'saved-state': handler,
    tell: handler,
  };
  listen(parseMessageToReader, maySend, { 'toggle-reader': handler, 'open-reader': handler, ...others });
  const answer = await new Promise((resolve) => {
    if (!listener(raw, sender, resolve)) resolve(undefined);
  });
  return { answer, calls: handler.mock.calls.length };
}
const message = { type: 'toggle-reader' };

test('a message of the extension itself is answered', async () => {
  expect(await ask(message, { id: 'own' }, () => 'done')).toEqual({ answer: 'done', calls: 1 });
});

test.each([
  ['another extension’s', { id: 'other' }],
  ['one without a sender', {}],
])('%s message is not even read', async (_, sender) => {
  expect(await ask(message, sender, () => 'done')).toEqual({ answer: undefined, calls: 0 });
});

test('what is no message of the protocol is left to others', async () => {
  expect(await ask({ type: 'unheard-of' }, { id: 'own' }, () => 'done')).toEqual({
    answer: undefined,
    calls: 0,
  });
});

test('what this sender may not send reaches no handler, and is answered with null', async () => {
  expect(
    await ask(
      message,
      { id: 'own' },
      () => 'done',
      () => false,
    ),
  ).toEqual({ answer: null, calls: 0 });
  expect(console.error).toHaveBeenCalledOnce();
});

test('a handler’s failure is answered with null, and said', async () => {
  const failing = () => {
    throw new Error('broken');
  };
  expect(await ask(message, { id: 'own' }, failing)).toEqual({ answer: null, calls: 1 });
  expect(console.error).toHaveBeenCalledOnce();
});
