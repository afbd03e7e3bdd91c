/**
 * The body of an answer, whatever its server said of its size.
 *
 * @param most bytes
 * @returns null as soon as there are more; what is left is not waited for then
 * @throws what ends the answer before its time
 */
export async function readAtMost(response: Response, most: number): Promise<Blob | null> {
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  for (const reader = response.body?.getReader(); reader; ) {
    const { done, value } = await reader.read();
    if (done) break;
    parts.push(value);
    size += value.byteLength;
    if (size > most) {
      await reader.cancel();
      return null;
    }
  }
  return new Blob(parts);
}
