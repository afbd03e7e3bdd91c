/** Whether the browser can draw a picture, which may have been cut off behind a right beginning. */
export async function canDecode(bytes: ArrayBuffer, type: string): Promise<boolean> {
  try {
    const bitmap = await createImageBitmap(new Blob([bytes], { type }));
    bitmap.close();
    return true;
  } catch {
    return false;
  }
}
