import { expect, it, vi } from 'vitest';
import { onceInSight } from '../../../src/page/once-in-sight.ts';

type Asked = Pick<Document, 'visibilityState'> & { prerendering: boolean };

/** A document as far as it is asked: whether it can be seen, and what it tells. */
const documentThat = (is: Partial<Asked>) =>
  Object.assign(new EventTarget(), { visibilityState: 'hidden', prerendering: false, ...is } as Asked);
const wait = (document: EventTarget & Asked) => {
  const callback = vi.fn();
  onceInSight(document as unknown as Document, callback);
  return callback;
};
const becomes = (document: EventTarget & Asked, is: Partial<Asked>, event: string) => {
  Object.assign(document, is);
  document.dispatchEvent(new Event(event));
};

it('calls back at once for a page that is in sight', () => {
  expect(wait(documentThat({ visibilityState: 'visible' }))).toHaveBeenCalledOnce();
});

it('waits for a page that is not, and calls back once', () => {
  const document = documentThat({});
  const callback = wait(document);
  // A page's script can say so, too.
  document.dispatchEvent(new Event('visibilitychange'));
  expect(callback).not.toHaveBeenCalled();
  becomes(document, { visibilityState: 'visible' }, 'visibilitychange');
  becomes(document, { visibilityState: 'hidden' }, 'visibilitychange');
  becomes(document, { visibilityState: 'visible' }, 'visibilitychange');
  expect(callback).toHaveBeenCalledOnce();
});

it.each([
  ['told of first', ['prerenderingchange', 'visibilitychange']],
  ['told of last', ['visibilitychange', 'prerenderingchange']],
] as const)('waits for somebody to come to a page that was loaded beforehand, %s', (_, [first, last]) => {
  const document = documentThat({ prerendering: true });
  const callback = wait(document);
  const after = {
    prerenderingchange: { prerendering: false },
    visibilitychange: { visibilityState: 'visible' },
  } as const;
  becomes(document, after[first], first);
  expect(callback).not.toHaveBeenCalled();
  becomes(document, after[last], last);
  expect(callback).toHaveBeenCalledOnce();
});

it('waits on where a page that was loaded beforehand comes into a tab behind', () => {
  const document = documentThat({ prerendering: true });
  const callback = wait(document);
  becomes(document, { prerendering: false }, 'prerenderingchange');
  expect(callback).not.toHaveBeenCalled();
  becomes(document, { visibilityState: 'visible' }, 'visibilitychange');
  expect(callback).toHaveBeenCalledOnce();
});
