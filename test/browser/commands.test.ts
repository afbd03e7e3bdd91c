import { execFile } from 'node:child_process';
import { copyFile, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const root = join(import.meta.dirname, '..', '..');
const run = promisify(execFile);

/** Runs a command of package.json as people do, without a display. @throws when it fails */
async function npm(name: string, ...args: string[]): Promise<string> {
  const {
    DISPLAY: _,
    WAYLAND_DISPLAY: __,
    VITEST: ___,
    NODE_ENV: ____,
    FORCE_COLOR: _____,
    ...rest
  } = process.env;
  const env = { ...rest, NO_COLOR: '1' };
  const { stdout } = await run('npm', ['run', '--silent', name, '--', ...args], { cwd: root, env });
  return stdout;
}

/**
 * The commands that documents name (test/unit/docs/commands.test.ts) and that `npm test` does not run anyway: each does
 * what it is for, on less, with the extension that has been built already.
 */
describe('the commands', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'doc-sach-commands-'));
  });
  afterAll(() => rm(folder, { recursive: true }));

  test('start opens a sample, in files where there is no display', async () => {
    const told = await npm('start', '--built', '--page', 'poem-repeated-stanza');
    expect(told).toContain('after-phone.png');
    const { expected } = {
      expected: await readFile(join(root, 'test/pages/poem-repeated-stanza/expected.json'), 'utf8'),
    };
    const { title } = JSON.parse(expected) as { title: string };
    expect(await readFile(join(root, '.output', 'start', 'article.txt'), 'utf8')).toContain(title);
  });

  test('screens takes pictures of a surface', async () => {
    expect(await npm('screens', '--built', '--one', 'welcome')).toContain('Pictures of 1 surfaces');
    expect(await readdir(join(root, '.output', 'screens'))).toContain('welcome.phone.light.vi.png');
  });

  test('pictures takes those of the stores', async () => {
    await npm('pictures', '--built', '--one', folder);
    const picture = await readFile(join(folder, 'store', 'vi', '1-reading.png'));
    expect([picture.readUInt32BE(16), picture.readUInt32BE(20)]).toEqual([1280, 800]);
  });

  test('trace tells what was left out of a page, and why', async () => {
    const told = await npm('trace', 'templates-inside-body');
    expect(told).toContain('the body was found by: id');
    expect(told).toContain('drop template boxes – an unfilled template');
  });

  test('bench compares engines', async () => {
    const told = await npm('bench', '--page', 'poem-repeated-stanza');
    expect(told).toMatch(/^ours +1\/1 /m);
    expect(told).toMatch(/^Readability \+ DOMPurify +\d\/1 /m);
  });

  test('bench:readme puts its tables into a document', async () => {
    const [document, latest] = [join(folder, 'README.md'), join(folder, 'latest.json')];
    await copyFile(join(root, 'README.md'), document);
    const engine = (milliseconds: number) => ({
      faults: { missing: [], duplicates: [], leaks: [], strayPictures: [] },
      differences: [],
      error: null,
      milliseconds,
      samples: [],
    });
    const engines = { ours: engine(1), readability: engine(3), defuddle: engine(4), narrowed: engine(2) };
    const machine = { processor: 'Z80', cores: 1, memory: 1, load: 0, browser: 'Chrome/1', node: 'v1' };
    const targets = [{ name: 'patience', limit: 1, value: 0.5, isMet: true }];
    const results = { stored: [{ page: 'one', engines }] };
    await writeFile(latest, JSON.stringify({ date: '2001-02-03T04:05:06Z', machine, targets, results }));
    await npm('bench:readme', latest, document);
    const told = await readFile(document, 'utf8');
    expect(told).toContain('2001-02-03, Chrome/1, Node 1, 1 cores (Z80)');
    expect(told).toContain('| ours | 1/1 | 0 | 0 | 0 | 0 | 1.00 | 0.33 |');
    expect(told).toContain('| patience | 0.50 | 1 | yes |');
    // All around it stays.
    expect(
      told.startsWith((await readFile(join(root, 'README.md'), 'utf8')).split('<!-- bench')[0] ?? '-'),
    ).toBe(true);
  });

  test('fuzz tries properties with as many runs and the seed that it is told', async () => {
    const told = await npm('fuzz', '30', '7', 'test/unit/fuzz/texts');
    expect(told).toContain('30 runs of each property, seed 7');
    expect(told).toMatch(/Tests +\d+ passed/);
  });

  test('baseline writes the counted steps anew', async () => {
    const files = ['steps/baseline.json', 'regular-expressions/checked.json'] as const;
    const read = (file: string) => readFile(file, 'utf8').then(JSON.parse);
    await mkdir(join(folder, 'steps'));
    await mkdir(join(folder, 'regular-expressions'));
    await writeFile(join(folder, 'steps/baseline.json'), '{"extraction":{"gone":1}}');
    await copyFile(join(root, 'test', files[1]), join(folder, files[1]));
    await npm('baseline', folder);
    const [steps, safe] = await Promise.all(files.map((file) => read(join(folder, file))));
    const [known, knownSafe] = await Promise.all(files.map((file) => read(join(root, 'test', file))));
    expect(Object.keys(steps.extraction).toSorted()).toEqual(Object.keys(known.extraction).toSorted());
    expect(Object.keys(steps.opening).toSorted()).toEqual(Object.keys(known.opening).toSorted());
    expect(safe).toEqual(knownSafe);
  });

  test('icons draws the icon in every size', async () => {
    await npm('icons', folder);
    const picture = await readFile(join(folder, 'public', 'icon', '128.png'));
    expect([picture.readUInt32BE(16), picture.readUInt32BE(20)]).toEqual([128, 128]);
  });

  test('notices writes what is shipped of others', async () => {
    const file = join(folder, 'notices.txt');
    await npm('notices', file);
    expect(await readFile(file, 'utf8')).toBe(await readFile(join(root, 'THIRD-PARTY-NOTICES.txt'), 'utf8'));
  });

  test('soak counts what many tabs leave behind', async () => {
    expect(await npm('soak', '--built', 'tabs=5')).toContain('Nothing over its limit.');
  });

  test('fix mends what is formatted badly', async () => {
    const file = join(root, '.output', 'badly.json');
    await writeFile(file, '{"a":1,\n\n\n"b":2}');
    await npm('fix', '--vcs-use-ignore-file=false', file);
    expect(await readFile(file, 'utf8')).toBe('{\n  "a": 1,\n\n  "b": 2\n}\n');
    await rm(file);
  });

  test('dev is WXT’s', async () => {
    expect(await npm('dev', '--version')).toMatch(/wxt\/\d+\.\d+/);
  });
});
