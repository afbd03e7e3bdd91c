import { browser } from 'wxt/browser';
import type { MessageKey } from '../reader/texts.ts';

/** WXT types the keys that it finds in public/_locales; ours come from the catalogues beside this file. */
const getMessage = browser.i18n.getMessage as (key: string, substitutions: string[]) => string;

/** What was asked for before: after an update of the extension the browser gives its old script no text any more. */
const known = new Map<string, string>();

/** Empty where the browser gives none any more: what has that for its name is about to say that it is old. */
function message(key: string, substitutions: string[]): string {
  try {
    return getMessage(key, substitutions);
  } catch (error) {
    console.info('Đọc Sạch:', error);
    return '';
  }
}

/** The browser's own catalogue of this extension, in the browser's language (vi.json, en.json through @wxt-dev/i18n). */
export function translate(key: MessageKey, ...substitutions: string[]): string {
  const asked = [key, ...substitutions].join('\n');
  const text = known.get(asked) ?? message(key, substitutions);
  known.set(asked, text);
  return text;
}
