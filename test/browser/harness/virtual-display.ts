import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout } from 'node:timers/promises';

export interface VirtualDisplay {
  /** Presses keys as a keyboard would: `alt+shift+d` (xdotool's names). */
  press(keys: string): void;
  /** Opens the menu of what has the focus, and waits until it stands there. @throws when it does not come in time */
  openMenu(): Promise<void>;
  close(): Promise<void>;
}

/**
 * A screen that nobody sees, with a keyboard: browsers hand shortcuts of extensions only to real key presses, which
 * their remote protocols do not make. Programs that are started while it is open show their windows there (DISPLAY).
 *
 * @throws when Xvfb is not installed; the set-up of `npm test` installs it.
 */
export async function openVirtualDisplay(): Promise<VirtualDisplay> {
  const server = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1280x900x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const [number] = await Promise.race([
    // Written once the display can be used.
    once(server.stdio[3] as NodeJS.ReadableStream, 'data'),
    once(server, 'error').then(([error]) => Promise.reject(error)),
  ]);
  const name = `:${String(number).trim()}`;
  const before = process.env.DISPLAY;
  process.env.DISPLAY = name;
  const xdotool = (...words: string[]) =>
    execFileSync('xdotool', words, { env: { ...process.env, DISPLAY: name }, encoding: 'utf8' });
  const press = (keys: string) => void xdotool('key', keys);
  // A menu is a window of its own.
  const countWindows = () => xdotool('search', '--onlyvisible', '--name', '').split('\n').length;
  return {
    press,
    async openMenu() {
      const before = countWindows();
      press('shift+F10');
      for (const end = Date.now() + 10_000; countWindows() <= before; await setTimeout(50))
        if (Date.now() > end) throw new Error('no menu came');
    },
    async close() {
      const ended = once(server, 'exit');
      server.kill();
      await ended;
      if (before === undefined) delete process.env.DISPLAY;
      else process.env.DISPLAY = before;
    },
  };
}
