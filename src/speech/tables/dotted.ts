/**
 * What is written with a full stop that ends no sentence, in lower case and without the last full stop: titles before
 * names, kinds of places, references. All of them stand before what they belong to, so a sentence never ends there.
 */
export const dotted: ReadonlySet<string> = new Set(
  (
    'tp tx tt st tr đ/c pgs gs ts ths bs cn ks kts ds ls gs.ts pgs.ts ts.bs ths.bs cki ckii bs.cki bs.ckii nsnd nsưt nxb t.p ' +
    'mr mrs ms dr no nr vs đt tel fax'
  ).split(' '),
);
