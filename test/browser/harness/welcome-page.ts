import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** The page that the extension opens in a tab of its own when it has been installed. */
export const welcomePage = 'welcome.html';

/** Whether an extension's folder has one: those that tests make for themselves have none. */
export const hasWelcome = (extension: string): boolean => existsSync(join(extension, welcomePage));
