const day = 86_400_000;

/**
 * The last moment, in milliseconds since 1970, that a file may tell of what was done: a device's clock may be hours
 * ahead. What lies after it would stand before everything that is saved from now on.
 */
export const latestMoment = (now: number): number => now + day;
