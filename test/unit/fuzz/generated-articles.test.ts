import { test } from 'vitest';
import { checkPage } from '../../fuzz/check-page.ts';
import { generatedArticle } from '../../fuzz/generated-article.ts';
import { holds, patience } from '../../fuzz/rounds.ts';
import { differences } from '../../truth/differences.ts';
import { toldBy } from '../../truth/told.ts';

test(
  'every line of a generated article comes through, and no noise',
  async () => {
    await holds(
      generatedArticle,
      ({ source, expected }) => {
        const extraction = checkPage(source, expected.url, true);
        if (!extraction.ok) throw new Error(extraction.reason);
        const found = differences(expected, toldBy(extraction.article));
        if (found.length > 0) throw new Error(JSON.stringify(found, null, 1));
      },
      60,
    );
  },
  patience,
);
