import { parseArgs } from 'node:util';
import { Failure } from '../failure.ts';

export interface StartOptions {
  browser: 'chromium' | 'firefox';
  /** A stored page to open instead of a sample. */
  file: string | undefined;
  /** The address that `file` was stored from. */
  url: string | undefined;
  /** A folder of test/pages. */
  page: string;
  /** The extension is there as it was built last. */
  built: boolean;
  /** How to call it is all that is asked for. */
  help: boolean;
}

/** A long article with two pictures and headings, and everything that usually stands around one. */
const usualPage = 'long-feature-fifteen-paragraphs';

export const usage = 'npm start [-- [--firefox] [--built] [--page NAME | FILE.html [URL]]]';

/** @throws {Failure} when the arguments make no sense */
export function readOptions(args: string[]): StartOptions {
  const { values, positionals } = parse(args);
  const [file, url, ...rest] = positionals;
  if (rest.length > 0) throw new Failure(`Too many arguments. Usage: ${usage}`);
  if (file !== undefined && values.page !== undefined) {
    throw new Failure(`Either a file or a sample page. Usage: ${usage}`);
  }
  return {
    browser: values.firefox ? 'firefox' : 'chromium',
    file,
    url,
    page: values.page ?? usualPage,
    built: values.built ?? false,
    help: values.help ?? false,
  };
}

function parse(args: string[]) {
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: {
        firefox: { type: 'boolean' },
        built: { type: 'boolean' },
        page: { type: 'string' },
        help: { type: 'boolean', short: 'h' },
      },
    });
  } catch (error) {
    const [reason] = (error as Error).message.split('. ');
    throw new Failure(`${reason}. Usage: ${usage}`);
  }
}
