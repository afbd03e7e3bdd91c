import { Failure } from '../failure.ts';
import { runCommand } from '../run-command.ts';

/** Builds the extension for a browser. @throws {Failure} with the builder's own words */
export async function buildExtension(browser: 'chromium' | 'firefox', signal: AbortSignal): Promise<void> {
  const target = browser === 'firefox' ? 'firefox' : 'chrome';
  const { code, output } = await runCommand(['wxt', 'build', '-b', target], { signal });
  signal.throwIfAborted();
  if (code !== 0) throw new Failure(`${output.trimEnd()}\n\nThe extension could not be built (see above).`);
}
