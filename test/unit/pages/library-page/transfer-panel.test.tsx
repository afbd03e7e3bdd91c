// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { expect, test } from 'vitest';
import { TransferPanel } from '../../../../src/pages/library-page/transfer/transfer-panel.tsx';
import type {
  TransferJob,
  TransferServices,
} from '../../../../src/pages/library-page/transfer/transfer-services.ts';
import { find, show } from '../../reader/show.tsx';

/** Never done, until it is cancelled. */
const endless = (_: unknown, { signal }: TransferJob) =>
  new Promise<{ kind: 'cancelled' }>((resolve) => {
    signal.addEventListener('abort', () => resolve({ kind: 'cancelled' }));
  });
const services: TransferServices = { export: endless, import: endless };

const shown = () => show(<TransferPanel services={services} keys={null} />);
const press = (root: HTMLElement, name: string) =>
  act(async () => find(root, `[data-action=${name}]`).click());

test('after an export was cancelled, the line that says so has the focus', async () => {
  const root = shown();
  await press(root, 'export-articles');
  expect(document.activeElement).toBe(find(root, '[data-action=cancel-transfer]'));
  await press(root, 'cancel-transfer');
  await expect.poll(() => document.activeElement?.className).toBe('outcome');
  expect(document.activeElement?.textContent).toContain('Đã dừng');
});

test('after an import was cancelled, too', async () => {
  const root = shown();
  const field = find<HTMLInputElement>(root, 'input[name=library-file]');
  Object.defineProperty(field, 'files', { value: [new File(['x'], 'x.json')] });
  await act(async () => void field.dispatchEvent(new Event('change', { bubbles: true })));
  await press(root, 'cancel-transfer');
  await expect.poll(() => document.activeElement?.className).toBe('outcome');
  expect(document.activeElement?.textContent).toContain('Đã dừng');
});

test('but not when the reader has gone to something else meanwhile', async () => {
  const root = shown();
  await press(root, 'export-articles');
  const cancel = find(root, '[data-action=cancel-transfer]');
  const choice = find(root, 'input[name=export-form]');
  await act(async () => {
    cancel.click();
    choice.focus();
  });
  await expect.poll(() => find(root, '.outcome').textContent).not.toBe('');
  await act(async () => {});
  expect(root.querySelector('[data-action=cancel-transfer]')).toBeNull();
  expect(document.activeElement).toBe(choice);
});
