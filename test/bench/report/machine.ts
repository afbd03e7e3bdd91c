import { availableParallelism, cpus, loadavg, totalmem } from 'node:os';
import type { Browser } from 'puppeteer-core';

/** Where the measurement ran, since milliseconds mean little without. */
export interface Machine {
  processor: string;
  cores: number;
  /** Gigabytes. */
  memory: number;
  /** How many processes waited for a core in the last minute: more than `cores` means that others worked as well. */
  load: number;
  browser: string;
  node: string;
}

export async function describeMachine(browser: Browser): Promise<Machine> {
  return {
    processor: cpus()[0]?.model.trim() ?? 'unknown',
    cores: availableParallelism(),
    memory: Math.round(totalmem() / 2 ** 30),
    load: Math.round((loadavg()[0] ?? 0) * 10) / 10,
    browser: await browser.version(),
    node: process.version,
  };
}

export const machineLine = ({ processor, cores, memory, load, browser, node }: Machine): string =>
  `${browser}, Node ${node.slice(1)}, ${cores} cores (${processor}), ${memory} GB, load ${load}`;
