import type { PageServices } from '../pages/services.ts';
import { bringFace } from './bring-face.ts';
import { readShortcut } from './read-shortcut.ts';

/** What the extension's own pages ask of the extension. */
export const pageServices: PageServices = { bringFace, readShortcut };
