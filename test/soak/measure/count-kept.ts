import type { CDPSession } from 'puppeteer-core';

/** What a process keeps in memory, of all its pages and worlds together, the extension's own world among them. */
export interface Kept {
  /** Bytes of JavaScript's heap that are in use. */
  heap: number;
  nodes: number;
  listeners: number;
  documents: number;
}

/** Counts it after everything that nobody holds any more was cleared away. */
export async function countKept(session: CDPSession): Promise<Kept> {
  await collectGarbage(session);
  const { documents, nodes, jsEventListeners: listeners } = await session.send('Memory.getDOMCounters');
  return { heap: await heapOf(session), nodes, listeners, documents };
}

/** Bytes of JavaScript's heap that are in use, of a worker too. */
export async function heapOf(session: CDPSession): Promise<number> {
  return (await session.send('Runtime.getHeapUsage')).usedSize;
}

/** More than once: what an element held is only found to be free when the element has gone. */
export async function collectGarbage(session: CDPSession): Promise<void> {
  for (let turn = 0; turn < 3; turn++) await session.send('HeapProfiler.collectGarbage');
}
