/** See stamp.mjs, which runs before there is anything that could check types. */
export function stampOf(manifest: string, lock: string, machine: string): string;
