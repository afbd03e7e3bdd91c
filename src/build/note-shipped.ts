import type { InlineConfig } from 'vite';
import { shippedPackages } from './shipped.ts';

/** Ends the build where a script holds something of a package that shipped.ts does not name. */
export function noteShipped(config: InlineConfig): void {
  config.plugins = [
    ...(config.plugins ?? []),
    {
      name: 'doc-sach:note-shipped',
      generateBundle(_, bundle) {
        for (const output of Object.values(bundle)) {
          if (output.type !== 'chunk') continue;
          for (const [id, { renderedLength }] of Object.entries(output.modules)) {
            const name = renderedLength > 0 ? packageOf(id) : null;
            if (name !== null && !shippedPackages.some((shipped) => shipped.name === name))
              throw new Error(`${output.fileName} holds ${id}: src/build/shipped.ts must name ${name}.`);
          }
        }
      },
    },
  ];
}

/** The package that a module belongs to; null for our own, and for what the bundler makes. */
function packageOf(id: string): string | null {
  const inside = id.split('/node_modules/').at(-1);
  if (inside === undefined || inside === id) return null;
  const [first = '', second = ''] = inside.split('/');
  return first.startsWith('@') ? `${first}/${second}` : first;
}
