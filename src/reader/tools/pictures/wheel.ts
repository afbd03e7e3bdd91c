/** Pixels of a line, for browsers that count the wheel's turns in lines. */
const linePixels = 16;
/** Beyond this one turn would be a leap. */
const mostPixels = 40;

type Turn = Pick<WheelEvent, 'deltaX' | 'deltaY' | 'deltaMode'>;

/** How far a turn of the wheel goes, in CSS pixels. */
export function wheelPixels({ deltaX, deltaY, deltaMode }: Turn): { x: number; y: number } {
  const unit = deltaMode === 0 ? 1 : linePixels;
  return { x: deltaX * unit, y: deltaY * unit };
}

/** How many times as large a turn of the wheel makes a picture; browsers tell a pinch on a touch pad like a turn. */
export function wheelFactor(turn: Turn): number {
  const { y } = wheelPixels(turn);
  return Math.exp(-Math.min(Math.max(y, -mostPixels), mostPixels) / 100);
}
