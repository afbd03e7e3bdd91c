/** Gives the focus to the row that it belongs to, and brings it in sight. @returns whether there is one */
export function focusActive(grid: HTMLElement): boolean {
  const row = grid.querySelector<HTMLElement>('[role=row][tabindex="0"]');
  row?.focus({ preventScroll: true });
  row?.scrollIntoView({ block: 'nearest' });
  return row !== null;
}
