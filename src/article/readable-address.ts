/** An address in readable letters: `%E1%BB%93` as `ồ`, except where letters would say another address. */
export function readableAddress(address: string): string {
  try {
    return decodeURI(address);
  } catch {
    return address;
  }
}
