import { spawnSync } from 'node:child_process';

/**
 * Whether Chromium can keep its sandbox. It refuses to as root, and it cannot where users may not make namespaces of
 * their own, as in most containers: there it would not start at all.
 */
export function canSandbox(): boolean {
  if (process.getuid?.() === 0) return false;
  return (
    spawnSync('unshare', ['--user', '--pid', '--net', '--fork', 'true'], { stdio: 'ignore' }).status === 0
  );
}
