import { join } from 'node:path';
import { build, type Rolldown } from 'vite';

/** The name under which pages see what `in-page.ts` exports. */
const globalName = 'docSachBench';

/** Bundles the engines for a page, in memory, as a script that defines one global. */
export async function bundleForPage(): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      minify: false,
      target: 'es2023',
      lib: { entry: join(import.meta.dirname, 'in-page.ts'), formats: ['iife'], name: globalName },
    },
  });
  const [output] = [result].flat() as Rolldown.RolldownOutput[];
  if (!output) throw new Error('vite gave no bundle');
  return output.output[0].code;
}
