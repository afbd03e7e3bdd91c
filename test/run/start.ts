/**
 * Opens an article with the extension: a sample of test/pages, or any stored page. With a display in a window, without
 * one as pictures and text in .output/start/. See README for its arguments.
 */
import { servePages } from '../browser/harness/serve-pages.ts';
import { Failure } from './failure.ts';
import { buildExtension } from './start/build-extension.ts';
import { choosePage } from './start/choose-page.ts';
import { readOptions, usage } from './start/options.ts';
import { showWindow } from './start/show-window.ts';
import { writePictures } from './start/write-pictures.ts';
import { exitCodeOfStop, stopSignal } from './stop-signal.ts';

async function start(): Promise<void> {
  const options = readOptions(process.argv.slice(2));
  if (options.help) {
    console.info(usage);
    return;
  }
  const pages = await choosePage(options);
  const [{ url }] = pages;
  if (!options.built) {
    console.info('Building the extension …');
    await buildExtension(options.browser, stopSignal);
  }
  const server = await servePages(pages);
  try {
    console.info(`Opening ${url} …`);
    if (process.env.DISPLAY || process.env.WAYLAND_DISPLAY) {
      await showWindow(options.browser, server.port, url);
    } else {
      const files = await writePictures(options.browser, server.port, url);
      console.info(['No display here, so in files:', ...files].join('\n  '));
    }
  } finally {
    await server.close();
  }
}

try {
  await start();
} catch (error) {
  process.exitCode = exitCodeOfStop();
  if (error instanceof Failure) console.error(error.message);
  // What a stop interrupts fails in ways that tell nothing.
  else if (!stopSignal.aborted) throw error;
}
