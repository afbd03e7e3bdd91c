/**
 * Runs a step of the work. In test and bench builds its time stands among the page's performance entries, as a
 * measure named `doc-sach:<step>`; in the published build this is the call alone.
 */
export function measured<Result>(step: string, run: () => Result): Result {
  if (import.meta.env.MODE === 'production') return run();
  const start = performance.now();
  try {
    return run();
  } finally {
    performance.measure(`doc-sach:${step}`, { start });
  }
}
