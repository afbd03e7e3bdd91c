/** An id that no other highlight has. Not `crypto.randomUUID`, which unencrypted pages do not have. */
export const newId = (): string =>
  [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
