import type { InlineConfig } from 'vite';

/** Modules of zip.js that nothing here can come to, and what stands in for each. */
const leftOut: Record<string, string> = {
  // Archives behind a password: an import passes over what is encrypted (from-zip.ts), and no export encrypts.
  'aes-crypto-stream.js': 'export class AESEncryptionStream {} export class AESDecryptionStream {}',
  'zip-crypto-stream.js':
    'export class ZipCryptoEncryptionStream {} export class ZipCryptoDecryptionStream {}',
  // Workers of its own: `useWebWorkers: false` wherever it is used.
  'codec-worker-web.js': '',
};

/** Leaves out of the package what a library holds for uses that the extension has not: a tree cannot be shaken of it. */
export function leaveOut(config: InlineConfig): void {
  config.plugins = [
    ...(config.plugins ?? []),
    {
      name: 'doc-sach:leave-out',
      enforce: 'pre',
      load(id) {
        const [, name = ''] = /\/@zip\.js\/zip\.js\/lib\/core\/(?:.*\/)?([\w-]+\.js)$/.exec(id) ?? [];
        return leftOut[name] ?? null;
      },
    },
  ];
}
