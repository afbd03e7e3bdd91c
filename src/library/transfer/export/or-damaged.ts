/**
 * What is made of an article before any of it is written. One that has something in it that nobody thought of must not
 * keep all others out of the file.
 *
 * @returns null where it could not be made
 */
export function orDamaged<T>(make: () => T): T | null {
  try {
    return make();
  } catch (error) {
    console.info('Đọc Sạch: an article could not be exported.', error);
    return null;
  }
}
