/** Gives a whole number from 0 up to, and without, `below`. */
export type Chance = (below: number) => number;

/** The browser's own: what it gives cannot be foreseen, nor found again from what was made of it. */
export const trueChance: Chance = (below) => {
  const [number = 0] = crypto.getRandomValues(new Uint32Array(1));
  return number % below;
};

export const pick = <Value>(from: readonly Value[], chance: Chance): Value =>
  from[chance(from.length)] as Value;
