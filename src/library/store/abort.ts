/** Takes back all that a transaction has done; nothing to do where the browser has already done so. */
export function abort(transaction: { abort(): void }): void {
  try {
    transaction.abort();
  } catch {
    // It had ended.
  }
}
