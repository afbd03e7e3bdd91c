import fc from 'fast-check';
import { test } from 'vitest';
import { checkPage } from '../../fuzz/check-page.ts';
import { mutated, mutations } from '../../fuzz/mutations.ts';
import { holds, patience } from '../../fuzz/rounds.ts';
import { pageFolders } from '../../truth/page-folders.ts';

const pages = new Map(
  pageFolders().map(({ name, source, expected }) => [name, { source: source.toString(), url: expected.url }]),
);

test(
  'what holds of every page holds of the stored ones with changes',
  async () => {
    await holds(
      fc.record({ name: fc.constantFrom(...pages.keys()), changes: mutations }),
      ({ name, changes }) => {
        const page = pages.get(name);
        if (page) checkPage(mutated(page.source, changes), page.url, false);
      },
      60,
    );
  },
  patience,
);
