/** A reason to end the set-up, written for whoever started it: shown without a stack. */
export class Stop extends Error {}
