/** Gives a whole number from 0 up to, and without, `below`. */
export type Chance = (below: number) => number;

export const pick = <Value>(from: readonly Value[], chance: Chance): Value =>
  from[chance(from.length)] as Value;
