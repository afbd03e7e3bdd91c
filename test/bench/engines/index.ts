import { defuddle } from './defuddle.ts';
import type { Engine } from './engine.ts';
import { narrowedReadability } from './narrowed-readability.ts';
import { ours } from './ours.ts';
import { readability } from './readability.ts';

/** What is compared, in the order of the report. */
export const engines = { ours, readability, defuddle, narrowed: narrowedReadability } satisfies Record<
  string,
  Engine
>;
export type EngineName = keyof typeof engines;
