import { browser } from 'wxt/browser';
import type { SentFaceFile } from '../messages/protocol.ts';
import { faceFiles } from '../settings/face-files.ts';
import type { BundledFace } from '../settings/faces.ts';

/**
 * Reads the files of a face from the extension. They go to the page's script as texts, since a page that could load
 * them by an address of the extension could also find out by it who has the extension.
 */
export function readFace(face: BundledFace): Promise<SentFaceFile[]> {
  return Promise.all(
    faceFiles[face].map(async ({ path, style, weight, range }) => {
      const response = await fetch(new URL(path, browser.runtime.getURL('/')));
      const bytes = new Uint8Array(await response.arrayBuffer());
      return { style, weight, range, base64: base64Of(bytes) };
    }),
  );
}

// Uint8Array.prototype.toBase64 came with Chromium 140 (MDN); the manifest asks for 120.
const base64Of = (bytes: Uint8Array): string =>
  btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
