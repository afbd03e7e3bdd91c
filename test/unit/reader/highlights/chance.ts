/** Numbers that look random and are the same for the same seed (mulberry32, public domain). */
export function chanceOf(seed: number) {
  let state = (seed + 1) * 0x9e3779b9;
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  const below = (most: number): number => Math.floor(next() * most);
  return {
    below,
    of(choices: readonly string[]): string {
      return choices[below(choices.length)] ?? '';
    },
  };
}
