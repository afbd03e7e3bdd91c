import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { bundleForPage } from '../browser/harness/bundle-for-page.ts';
import { launchChromium } from '../browser/harness/launch-chromium.ts';
import { servePages } from '../browser/harness/serve-pages.ts';
import { buildExtension } from '../run/start/build-extension.ts';
import { articlePages } from './count/article-truth.ts';
import { measureAll } from './measure/measure-all.ts';
import { measurePage } from './measure/measure-page.ts';
import type { Bench } from './measure/open-page.ts';
import { describeMachine } from './report/machine.ts';
import { comparison, report } from './report/report.ts';
import { table } from './report/table.ts';
import { targetsOf } from './report/targets.ts';

/** Where the whole result goes, every sample and every fault in it. */
const output = join(import.meta.dirname, '..', '..', '.output', 'bench');

const { values } = parseArgs({ options: { page: { type: 'string' } } });

/** The engines on one stored article alone: whether they read it cleanly, and how long they take. */
async function compareOn(name: string, bench: Bench): Promise<void> {
  const article = articlePages().find((page) => page.name === name);
  if (!article) throw new Error(`test/pages has no article ${name}.`);
  console.info(
    table(comparison([await measurePage(bench, article, { rounds: 5, warmUps: 1, shortest: 5 })])),
  );
}

async function run(page: string | undefined): Promise<void> {
  // What is measured is what is written, not what was built some time ago; on one page only the engines are.
  if (page === undefined) await buildExtension('chromium', new AbortController().signal);
  const script = await bundleForPage({
    entry: join(import.meta.dirname, 'page', 'in-page.ts'),
    name: 'docSachBench',
  });
  const server = await servePages([]);
  try {
    const running = await launchChromium({ port: server.port, extension: null });
    try {
      if (page !== undefined) {
        await compareOn(page, { running, server, script });
        return;
      }
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
}

await run(values.page);
