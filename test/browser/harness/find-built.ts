import { existsSync } from 'node:fs';
import { join } from 'node:path';

const output = join(import.meta.dirname, '..', '..', '..', '.output');

/** @returns the folder of the extension built for a browser. @throws when it has not been built */
export function builtExtension(folder: 'chrome-mv3' | 'firefox-mv3'): string {
  const found = join(output, folder);
  if (!existsSync(join(found, 'manifest.json'))) {
    throw new Error(
      `${found} is not there: build the extension first (npm run build, npm run build:firefox).`,
    );
  }
  return found;
}

/** @returns a browser's program. @throws when the set-up has not named it */
export function browserProgram(variable: 'CHROMIUM_PATH' | 'FIREFOX_PATH'): string {
  const program = process.env[variable];
  if (!program)
    throw new Error(`${variable} is not set. The commands of package.json set it, as npm test does.`);
  return program;
}
