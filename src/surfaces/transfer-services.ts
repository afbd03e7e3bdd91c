import { failureOf } from '../library/library-error.ts';
import { removeTemporaryFiles } from '../library/transfer/export/temporary-file.ts';
import type { TransferServices } from '../pages/library-page/transfer/transfer-services.ts';
import type { LiveSettings } from '../settings/settings.ts';

/**
 * Export and import as a page of the extension has them. What does the work comes when it is wanted: the list must not
 * wait for it.
 */
export function transferServices(settings: LiveSettings): TransferServices {
  void removeTemporaryFiles(Date.now());
  const bring = () => import('./transfer.ts');
  return {
    export: ({ form, keys }, job) =>
      orFailure(async () =>
        (await bring()).exportArticles({ form, keys, settings: { ...settings.current } }, job),
      ),
    import: (file, job) => orFailure(async () => (await bring()).importFile(file, settings, job)),
  };
}

async function orFailure<T>(work: () => Promise<T>) {
  try {
    return await work();
  } catch (error) {
    console.info('Đọc Sạch: export or import', error);
    return { kind: 'failed', failure: failureOf(error) } as const;
  }
}
