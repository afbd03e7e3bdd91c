/**
 * Markup that was made to run, to load or to lead away, as it would stand in an article's body.
 *
 * What runs calls `ran`, with `this` where an element's own handler calls it; what loads asks `evil.test`; what leads away
 * goes to `evil.test/away`.
 */
export interface Payload {
  /** Its class and what is special about it. */
  name: string;
  html: string;
  /** It takes the page that holds it, or all of its addresses, elsewhere: no page holds it beside others. */
  leaves: boolean;
}

/** Payloads of one class, by what is special about each. */
export type PayloadClass = Readonly<Record<string, string>>;
