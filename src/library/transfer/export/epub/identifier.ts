/** A UUID that is the same for the same articles at the same moment (RFC 9562, version 8). */
export async function bookIdentifier(keys: readonly string[], now: number): Promise<string> {
  const text = new TextEncoder().encode(`${now}\n${keys.join('\n')}`);
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', text));
  const hex = [...digest.subarray(0, 16)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  const [, a, b, c, d, e] = /^(.{8})(.{4}).(.{3}).(.{3})(.{12})$/.exec(hex) ?? [];
  return `${a}-${b}-8${c}-8${d}-${e}`;
}
