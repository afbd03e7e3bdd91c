import type { CDPSession } from 'puppeteer-core';

/** How many things of a class there are, and the bytes that they take by themselves. */
export interface ClassInHeap {
  count: number;
  bytes: number;
}

/** A heap by class. */
export interface Snapshot {
  classes: Map<string, ClassInHeap>;
  /** Elements that are in no document, though something holds them. */
  detached: number;
  /** Bytes of what programs hold. Not of their compiled code, which the engine makes and drops as it sees fit. */
  data: number;
}

/** V8's format, as far as it is read (its own description stands in the file: `meta`). */
interface SnapshotFile {
  snapshot: { meta: { node_fields: string[]; node_types: [string[], ...unknown[]] } };
  nodes: number[];
  strings: string[];
}

/** Kinds of nodes that stand for objects of a class; of strings and code there are as many classes as things. */
const kinds = ['object', 'native', 'closure', 'array', 'regexp', 'hidden', 'code', 'string'];
/** Those whose name is their class. */
const named = ['object', 'native', 'closure'];
/** V8's word for an element that is in no document. */
const isDetached = 2;

/** Takes a picture of the heap of a page or worker, after its garbage was collected. */
export async function takeSnapshot(session: CDPSession): Promise<Snapshot> {
  const parts: string[] = [];
  const onPart = ({ chunk }: { chunk: string }) => void parts.push(chunk);
  session.on('HeapProfiler.addHeapSnapshotChunk', onPart);
  try {
    await session.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false });
  } finally {
    session.off('HeapProfiler.addHeapSnapshotChunk', onPart);
  }
  return readSnapshot(JSON.parse(parts.join('')));
}

function readSnapshot({ snapshot: { meta }, nodes, strings }: SnapshotFile): Snapshot {
  const place = (field: string) => meta.node_fields.indexOf(field);
  const [type, name, size, detachedness] = ['type', 'name', 'self_size', 'detachedness'].map(place) as [
    number,
    number,
    number,
    number,
  ];
  const classes = new Map<string, ClassInHeap>();
  let [detached, data] = [0, 0];
  for (let at = 0; at < nodes.length; at += meta.node_fields.length) {
    const kind = meta.node_types[0][nodes[at + type] ?? 0] ?? '';
    const title = strings[nodes[at + name] ?? 0] ?? '';
    if (nodes[at + detachedness] === isDetached && kind === 'native') detached++;
    if (!kinds.includes(kind)) continue;
    if (kind !== 'code') data += nodes[at + size] ?? 0;
    const key = named.includes(kind) ? `${kind} ${title.slice(0, 60)}` : `(${kind})`;
    const before = classes.get(key) ?? { count: 0, bytes: 0 };
    classes.set(key, { count: before.count + 1, bytes: before.bytes + (nodes[at + size] ?? 0) });
  }
  return { classes, detached, data };
}

/** The classes that have grown most, in bytes. */
export function growthOf(
  before: Snapshot,
  after: Snapshot,
  most: number,
): [name: string, grown: ClassInHeap][] {
  return [...after.classes]
    .map(([name, { count, bytes }]): [string, ClassInHeap] => {
      const former = before.classes.get(name) ?? { count: 0, bytes: 0 };
      return [name, { count: count - former.count, bytes: bytes - former.bytes }];
    })
    .filter(([, { bytes }]) => bytes > 0)
    .sort(([, one], [, other]) => other.bytes - one.bytes)
    .slice(0, most);
}
