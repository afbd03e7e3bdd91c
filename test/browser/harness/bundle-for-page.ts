import { build, type Rolldown } from 'vite';

export interface PageBundle {
  /** The module's path. */
  entry: string;
  /** The global that pages see its exports as. */
  name: string;
  minify?: boolean;
}

/** Bundles a module for a page, in memory, as a script that defines one global. */
export async function bundleForPage({ entry, name, minify = false }: PageBundle): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      minify,
      target: 'es2023',
      lib: { entry, formats: ['iife'], name },
    },
  });
  const [output] = [result].flat() as Rolldown.RolldownOutput[];
  if (!output) throw new Error('vite gave no bundle');
  return output.output[0].code;
}
