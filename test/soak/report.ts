import type { ManyTabs } from './many-tabs.ts';
import type { Kept } from './measure/count-kept.ts';
import type { growthOf } from './measure/heap-snapshot.ts';
import type { Moment } from './read-many.ts';
import type { InPage } from './rounds.ts';

const inMegabytes = (bytes: number) => `${(bytes / 1_000_000).toFixed(2)} MB`;

export function tellKept(when: string, kept: Kept | InPage): void {
  const { heap, nodes, listeners, documents } = kept;
  const more =
    'data' in kept ? `, ${inMegabytes(kept.data)} of it data, ${kept.detached} elements detached` : '';
  console.info(
    `  ${when}: heap ${inMegabytes(heap)}${more}; ${nodes} nodes, ${listeners} listeners, ${documents} documents`,
  );
}

export function tellMoment({ read, tab, background }: Moment): void {
  tellKept(`after ${read}, background ${inMegabytes(background)}; tab`, tab);
}

export function tellGrowth(growth: ReturnType<typeof growthOf>): void {
  for (const [name, { count, bytes }] of growth) console.info(`    +${bytes} bytes, +${count}: ${name}`);
}

export function tellTabs(how: string, { hidden, views, messages, processor, memory }: ManyTabs): void {
  console.info(
    `  ${how}: ${hidden} hidden, ${views} reading views, ${messages ?? 'no'} messages, ` +
      `${processor.toFixed(1)} s of the processor, ${inMegabytes(memory)}`,
  );
}
