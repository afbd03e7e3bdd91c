import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { writeNotices } from '../../../src/build/notices.ts';
import { shippedPackages } from '../../../src/build/shipped.ts';
import { faceFiles } from '../../../src/settings/face-files.ts';

const file = join(import.meta.dirname, '..', '..', '..', 'THIRD-PARTY-NOTICES.txt');

test('the notices are those of the installed packages: else npm run notices', async () => {
  expect(await readFile(file, 'utf8')).toBe(await writeNotices());
});

test('each package, the typefaces and the drawings have their licence’s own words there', async () => {
  const notices = await readFile(file, 'utf8');
  for (const { name } of shippedPackages) expect(notices).toContain(`\n${name} `);
  expect(notices.match(/Project Authors \(https:\/\/github.com/g)?.length).toBeGreaterThanOrEqual(
    Object.keys(faceFiles).length,
  );
  expect(notices).toContain('SIL OPEN FONT LICENSE Version 1.1');
  expect(notices).toContain('Apache License');
  expect(notices).toContain('Lucide Icons and Contributors');
  expect(notices).toContain('Permission is hereby granted');
});
