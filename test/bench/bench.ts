import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { bundleForPage } from '../browser/harness/bundle-for-page.ts';
import { launchChromium } from '../browser/harness/launch-chromium.ts';
import { servePages } from '../browser/harness/serve-pages.ts';
import { buildExtension } from '../run/start/build-extension.ts';
import { measureAll } from './measure/measure-all.ts';
import { describeMachine } from './report/machine.ts';
import { report } from './report/report.ts';
import { targetsOf } from './report/targets.ts';

/** Where the whole result goes, every sample and every fault in it. */
const output = join(import.meta.dirname, '..', '..', '.output', 'bench');

// What is measured is what is written, not what was built some time ago.
await buildExtension('chromium', new AbortController().signal);
const script = await bundleForPage({
  entry: join(import.meta.dirname, 'page', 'in-page.ts'),
  name: 'docSachBench',
});
const server = await servePages([]);
try {
  const running = await launchChromium({ port: server.port, extension: null });
  try {
    const results = await measureAll({ running, server, script });
    const machine = await describeMachine(running.browser);
    const targets = targetsOf(results);
    console.info(report(results, targets, machine));
    await mkdir(output, { recursive: true });
    const file = join(output, 'latest.json');
    await writeFile(
      file,
      JSON.stringify({ date: new Date().toISOString(), machine, targets, results }, null, 1),
    );
    console.info(`\nEvery page, fault and sample: ${file}`);
    if (targets.some(({ isMet }) => !isMet)) process.exitCode = 1;
  } finally {
    await running.close();
  }
} finally {
  await server.close();
}
