import { browser } from 'wxt/browser';
import type { MessageOf } from '../messages/protocol.ts';
import { sendToReader } from '../messages/send.ts';
import type { MessageToReader } from '../messages/to-reader.ts';
import { comeAsSheet, hidingSheet } from '../page/come-as-sheet.ts';
import { filesOf, type ScriptFile } from '../parts/part-files.ts';
import type { PageInTab } from './page-in-tab.ts';

/** In this order; apart, because a page that shows a saved article has nothing to extract. */
const readerFiles = [...new Set([...filesOf('extract'), ...filesOf('reader')])];

/**
 * Opens the reading view in a page.
 *
 * @param asked a person asked for it, so that a failure is told.
 * @returns whether the page could be reached; false on pages where no extension may run.
 */
export function openReader(page: PageInTab, asked: boolean): Promise<boolean> {
  return tellReader(page, { type: 'open-reader', asked });
}

/** Opens the reading view in a page, or closes it where it is open. */
export function toggleReader(page: PageInTab): Promise<boolean> {
  return tellReader(page, { type: 'toggle-reader' });
}

async function tellReader(page: PageInTab, message: MessageToReader): Promise<boolean> {
  // Where it opens by itself, the sheet has come before the page (theme-of-veil.ts).
  const isAutomatic = message.type === 'open-reader' && !message.asked;
  try {
    if (comeAsSheet && !isAutomatic) await bringHidingSheet(page);
    await askReader(page, message);
    return true;
  } catch (error) {
    console.warn('Đọc Sạch: this page cannot be read.', error);
    return false;
  }
}

/**
 * Asks something of the reader's script, which comes into a page only when it is first wanted there.
 *
 * @returns the answer, unchecked: it comes from a page.
 * @throws where no script may run.
 */
export async function askReader(page: PageInTab, message: MessageToReader): Promise<unknown> {
  try {
    return await sendToReader(page, message);
  } catch {
    // Nobody listens yet.
  }
  await bringScripts(page, readerFiles);
  return sendToReader(page, message);
}

/** Milliseconds. Firefox holds a sheet back while the page loads; the view then brings its own rules (show-instead.ts). */
const patience = 100;

async function bringHidingSheet(page: PageInTab): Promise<void> {
  const brought = browser.scripting.insertCSS({ target: targetOf(page), files: [hidingSheet] });
  // A page that goes before its sheet comes has no more need of it; what fails in time is told.
  brought.catch(() => {});
  await Promise.race([brought, new Promise((resolve) => setTimeout(resolve, patience))]);
}

/** Brings a part of the extension (src/parts) into a page in which the reader's script is. */
export async function bringPart(page: PageInTab, part: MessageOf<'bring-part'>['part']): Promise<void> {
  const files = filesOf(part).filter((file) => !readerFiles.includes(file));
  await bringScripts(page, files);
}

async function bringScripts(page: PageInTab, files: ScriptFile[]): Promise<void> {
  await browser.scripting.executeScript({ target: targetOf(page), files, injectImmediately: true });
}

const targetOf = ({ tabId, documentId }: PageInTab) =>
  documentId === undefined ? { tabId } : { tabId, documentIds: [documentId] };
