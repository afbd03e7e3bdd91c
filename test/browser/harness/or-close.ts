/** Waits for a step of a start; when it fails, closes what has been started before it says so. */
export async function orClose<T>(step: Promise<T>, close: () => Promise<void>): Promise<T> {
  try {
    return await step;
  } catch (error) {
    await close();
    throw error;
  }
}
