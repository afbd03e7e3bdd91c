/** A fake of one of the browser's storage areas, which keeps copies, and fails when it is told to. */
export class StorageArea {
  kept: Record<string, unknown> = {};
  refuses = false;
  unreadable = false;

  async get(key: string | null): Promise<Record<string, unknown>> {
    if (this.unreadable) throw new Error('unreadable');
    if (key === null) return structuredClone(this.kept);
    return key in this.kept ? { [key]: structuredClone(this.kept[key]) } : {};
  }

  async set(items: Record<string, unknown>): Promise<void> {
    if (this.refuses) throw new Error('QUOTA_BYTES_PER_ITEM quota exceeded');
    Object.assign(this.kept, structuredClone(items));
  }

  async remove(names: string | string[]): Promise<void> {
    for (const name of [names].flat()) delete this.kept[name];
  }
}
