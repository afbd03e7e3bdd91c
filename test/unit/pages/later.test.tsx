// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, expect, test, vi } from 'vitest';
import { later } from '../../../src/pages/later.tsx';

const Greeting = ({ to }: { to: string }) => <p>Chào {to}</p>;
let container: HTMLElement;
beforeEach(() => {
  container = document.createElement('main');
});

test('nothing stands there until its code has come, and once it has, it is drawn at once', async () => {
  const bring = vi.fn(async () => Greeting);
  const Late = later(bring);
  act(() => render(<Late to="Lan" />, container));
  expect(container.textContent).toBe('');
  await vi.waitFor(() => expect(container.textContent).toBe('Chào Lan'));
  act(() => render(null, container));
  act(() => render(<Late to="Minh" />, container));
  expect(container.textContent).toBe('Chào Minh');
  expect(bring).toHaveBeenCalledOnce();
});

test('what was asked for ahead needs no second asking', async () => {
  const bring = vi.fn(async () => Greeting);
  const Late = later(bring);
  Late.come();
  await bring.mock.results[0]?.value;
  act(() => render(<Late to="Lan" />, container));
  await vi.waitFor(() => expect(container.textContent).toBe('Chào Lan'));
  expect(bring).toHaveBeenCalledOnce();
});

test('what did not come is asked for again', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => {});
  const bring = vi.fn(async () => Greeting).mockRejectedValueOnce(new Error('gone'));
  const Late = later(bring);
  act(() => render(<Late to="Lan" />, container));
  await vi.waitFor(() => expect(console.error).toHaveBeenCalledOnce());
  expect(container.textContent).toBe('');
  act(() => render(null, container));
  act(() => render(<Late to="Lan" />, container));
  await vi.waitFor(() => expect(container.textContent).toBe('Chào Lan'));
});
