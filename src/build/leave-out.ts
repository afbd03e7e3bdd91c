import type { InlineConfig } from 'vite';

interface Cut {
  /** The end of the module's path. */
  module: string;
  why: string;
  /** What stands there once; null where nothing of the module stays. */
  from: string | null;
  to: string;
}

/**
 * What libraries hold for uses that the extension has not, and that no bundler can see to be unused. Above all it is what
 * would turn text into markup or addresses into code, which our own code does in one place alone (src/extract/parse-html.ts):
 * Mozilla's linter warns of each such place in the package.
 */
const cuts: readonly Cut[] = [
  {
    module: 'preact/dist/preact.mjs',
    why: 'Nothing is drawn with dangerouslySetInnerHTML; the linter (biome.json) forbids it.',
    from: '(t.innerHTML=h.__html)',
    to: '0',
  },
  {
    module: 'dompurify/dist/purify.es.mjs',
    why: 'It is given trees, never text (purify.ts). Without a parsed document, the empty one stays.',
    from: 'doc.documentElement.innerHTML = IS_EMPTY_INPUT ? emptyHTML : dirtyPayload;',
    to: '',
  },
  // Its own lists of elements that hide in SVG and MathML stay: they guard against what a parser moves about.
  ...['html$1', 'html', 'svg', 'mathMl', 'xml'].map((list) => ({
    module: 'dompurify/dist/purify.es.mjs',
    why: 'What is allowed where nobody says it: purify.ts always does. Empty, so that nothing would be.',
    from: `\nconst ${list} = freeze([`,
    // What is left of it is a list that nobody takes, which the bundler drops.
    to: `\nconst ${list} = freeze([]);\n([`,
  })),
  {
    module: '@mozilla/readability/Readability.js',
    why: 'The page as it was, for another attempt: a copy of the nodes instead of one written as text.',
    from: 'var pageCacheHtml = page.innerHTML;',
    to: 'var pageCache = page.cloneNode(true);',
  },
  {
    module: '@mozilla/readability/Readability.js',
    why: 'The same, taken back.',
    from: 'page.innerHTML = pageCacheHtml;',
    to: 'page.replaceChildren(...pageCache.cloneNode(true).childNodes);',
  },
  {
    module: '@mozilla/readability/Readability.js',
    why: 'The inside of a <noscript> of a document that runs none are elements.',
    from: 'tmp.innerHTML = noscript.innerHTML;',
    to: 'tmp.append(...noscript.cloneNode(true).childNodes);',
  },
  {
    module: 'decode-named-character-reference/index.dom.js',
    why: 'Markdown is only written here, and its references by a label, which alone are decoded, are never.',
    from: null,
    to: 'export const decodeNamedCharacterReference = () => false;',
  },
  {
    module: '@zip.js/zip.js/lib/core/zip-writer.js',
    why: 'No zip is put before another that is there already.',
    from: 'await import("./zip-reader.js")',
    to: '{}',
  },
  {
    module: '@zip.js/zip.js/lib/core/codec-registry.js',
    why: 'Deflate alone is used, which the browser has; no codec comes from an address.',
    from: 'await import(/* webpackIgnore: true */ /* @vite-ignore */ codecURI)',
    to: 'null',
  },
  {
    module: '@zip.js/zip.js/lib/core/streams/aes-crypto-stream.js',
    why: 'No export encrypts.',
    from: null,
    to: 'export class AESEncryptionStream {} export class AESDecryptionStream {}',
  },
  {
    module: '@zip.js/zip.js/lib/core/streams/zip-crypto-stream.js',
    why: 'The same.',
    from: null,
    to: 'export class ZipCryptoEncryptionStream {} export class ZipCryptoDecryptionStream {}',
  },
  {
    module: '@zip.js/zip.js/lib/core/codec-worker-web.js',
    why: '`useWebWorkers` is false wherever a zip is written or read.',
    from: null,
    to: '',
  },
];

/** Leaves it out of the package. The build ends where a library has not the place that it had. */
export function leaveOut(config: InlineConfig): void {
  config.plugins = [
    ...(config.plugins ?? []),
    {
      name: 'doc-sach:leave-out',
      enforce: 'pre',
      transform(code, id) {
        const own = cuts.filter(({ module }) => id.endsWith(`/node_modules/${module}`));
        return own.length === 0 ? null : own.reduce(cutOut, code);
      },
    },
  ];
}

function cutOut(code: string, { module, why, from, to }: Cut): string {
  if (from === null) return to;
  const [before, after, ...more] = code.split(from);
  if (before === undefined || after === undefined || more.length > 0)
    throw new Error(`${module} has changed, of which something is left out. ${why}`);
  return before + to + after;
}
