import { openDB } from 'idb';

const database = () =>
  openDB('contestant', 1, { upgrade: (database) => void database.createObjectStore('index') });

/** One record that holds an index as a whole. */
export async function readRecord(): Promise<unknown> {
  const open = await database();
  const record: unknown = await open.get('index', 'whole');
  open.close();
  return record;
}

export async function writeRecord(record: unknown): Promise<void> {
  const open = await database();
  const transaction = open.transaction('index', 'readwrite', { durability: 'strict' });
  void transaction.store.put(record, 'whole');
  await transaction.done;
  open.close();
}
