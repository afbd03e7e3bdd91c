import { execFile } from 'node:child_process';
import { openSync, readSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Debian's package is a Java archive that the kernel runs where it is told how to; a container's is not. */
const program = process.env.EPUBCHECK_PATH ?? '/usr/bin/epubcheck';

/**
 * What epubcheck finds wrong with a book, warnings too.
 *
 * @throws when there is no epubcheck: `npm test` installs it
 */
export async function faultsOfBook(book: Uint8Array): Promise<string[]> {
  const folder = await mkdtemp(join(tmpdir(), 'doc-sach-book-'));
  try {
    const file = join(folder, 'book.epub');
    await writeFile(file, book);
    const report = await runEpubcheck(file);
    return report.messages.map(({ ID, severity, message, locations }) => {
      const places = locations.map(({ path, line }) => `${path}:${line}`).join(' ');
      return `${severity} ${ID} ${message} ${places}`;
    });
  } finally {
    await rm(folder, { recursive: true });
  }
}

interface Report {
  messages: { ID: string; severity: string; message: string; locations: { path: string; line: number }[] }[];
}

function runEpubcheck(file: string): Promise<Report> {
  const command = isJavaArchive(program) ? ['java', '-XX:TieredStopAtLevel=1', '-jar', program] : [program];
  const [name = '', ...args] = [...command, file, '--json', '-'];
  return new Promise((resolve, reject) => {
    execFile(name, args, { maxBuffer: 1e8 }, (error, stdout) => {
      // It ends with 1 where a book has faults, and has told them then.
      const json = stdout.slice(stdout.indexOf('{'));
      if (stdout.includes('{')) resolve(JSON.parse(json.slice(0, json.lastIndexOf('}') + 1)));
      else reject(error ?? new Error(`epubcheck said: ${stdout}`));
    });
  });
}

function isJavaArchive(path: string): boolean {
  const bytes = new Uint8Array(2);
  readSync(openSync(path, 'r'), bytes);
  return String.fromCharCode(...bytes) === 'PK';
}
