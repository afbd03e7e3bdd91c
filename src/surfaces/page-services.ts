import type { PageServices } from '../pages/services.ts';
import { bringFace } from './bring-face.ts';
import { hasShortcuts, readShortcut } from './read-shortcut.ts';

/** What the extension's own pages ask of the extension. */
export const pageServices: PageServices = { bringFace, hasShortcuts: hasShortcuts(), readShortcut };
