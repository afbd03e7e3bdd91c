import { toBase64 } from '../base64.ts';

/**
 * Any record of the database as JSON, for one that has not the form it should have: bytes as `{"base64": …}`; what JSON
 * has no form for (a ring of references, a number too long) as the words that say what it was.
 */
export function plainJson(record: unknown): string {
  try {
    return JSON.stringify(record, plain) ?? 'null';
  } catch (error) {
    return JSON.stringify({ unreadable: String(error) });
  }
}

function plain(_name: string, value: unknown): unknown {
  if (value instanceof ArrayBuffer) return { base64: toBase64(value) };
  if (ArrayBuffer.isView(value)) return { base64: toBase64(Uint8Array.from(viewBytes(value)).buffer) };
  if (typeof value === 'bigint') return String(value);
  if (value instanceof Map || value instanceof Set) return [...value];
  return value;
}

const viewBytes = ({ buffer, byteOffset, byteLength }: ArrayBufferView) =>
  new Uint8Array(buffer, byteOffset, byteLength);
