/** No article nests marks and lists so deep (the extraction flattens what does); deeper data would exhaust the stack. */
const mostLevels = 400;

/** Whether data nests deeper than what comes after can follow. Goes down without calling itself. */
export function isTooDeep(raw: unknown): boolean {
  let level: unknown[] = [raw];
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > mostLevels) return true;
    level = level.flatMap((value) =>
      typeof value === 'object' && value !== null ? Object.values(value) : [],
    );
  }
  return false;
}
