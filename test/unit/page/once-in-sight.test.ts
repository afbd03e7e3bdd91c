import { expect, it, vi } from 'vitest';
import { onceInSight } from '../../../src/page/once-in-sight.ts';

/** A document as far as it is asked: whether it can be seen, and what it tells. */
const documentThat = (visibilityState: DocumentVisibilityState): Document =>
  Object.assign(new EventTarget(), { visibilityState }) as unknown as Document;

it('calls back at once for a page that is in sight', () => {
  const callback = vi.fn();
  onceInSight(documentThat('visible'), callback);
  expect(callback).toHaveBeenCalledOnce();
});

it('waits for a page that is not, and calls back once', () => {
  const callback = vi.fn();
  const document = documentThat('hidden');
  onceInSight(document, callback);
  expect(callback).not.toHaveBeenCalled();
  document.dispatchEvent(new Event('visibilitychange'));
  document.dispatchEvent(new Event('visibilitychange'));
  expect(callback).toHaveBeenCalledOnce();
});
