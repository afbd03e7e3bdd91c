/** Characters of the longest field that is taken: a page's selected text may be in one. */
const longestField = 1_000_000;

/** A field that never ends: no table. */
export class NoTable extends Error {}

/**
 * Rows of a table in text (RFC 4180), as they come. Quoted fields may hold line ends and doubled quotes; what stands
 * behind a closing quote belongs to the field. A parser of our own: the libraries for it are ten times as large, guess at
 * separators by the whole file, and hold all rows.
 *
 * @param separator between fields
 * @throws NoTable
 */
export async function* csvRows(texts: AsyncIterable<string>, separator = ','): AsyncGenerator<string[]> {
  let row: string[] = [];
  let field = '';
  let isQuoted = false;
  let lastWasQuote = false;
  let isBegun = false;
  for await (const text of texts) {
    for (const sign of text) {
      if (isQuoted && !lastWasQuote) {
        if (sign === '"') lastWasQuote = true;
        else field += sign;
      } else if (sign === '"') {
        // Two of them inside are one; at the beginning of a field it opens, elsewhere it is itself.
        if (lastWasQuote) field += sign;
        else if (field === '') isQuoted = true;
        else field += sign;
        lastWasQuote = false;
      } else if (sign === separator) {
        row.push(field);
        field = '';
        isQuoted = false;
        lastWasQuote = false;
      } else if (sign === '\n' || sign === '\r') {
        isQuoted = false;
        lastWasQuote = false;
        if (isBegun) yield [...row, field];
        row = [];
        field = '';
        isBegun = false;
        continue;
      } else {
        field += sign;
        isQuoted = false;
        lastWasQuote = false;
      }
      isBegun = true;
      if (field.length > longestField || row.length > 1000) throw new NoTable();
    }
  }
  if (isQuoted && !lastWasQuote) yield* unquoted(row, field, separator);
  else if (isBegun) yield [...row, field];
}

/**
 * Rows of a field whose quotation mark nobody has closed: where lines in it name addresses, it has swallowed what came
 * after.
 */
function* unquoted(row: string[], field: string, separator: string): Generator<string[]> {
  const [first = '', ...others] = field.split(/[\r\n]+/);
  const swallowed = others.filter((line) => /https?:/i.test(line));
  const fieldsOf = (line: string) => line.split(separator).map((one) => one.replace(/^"|"$/g, ''));
  yield swallowed.length > 0 ? [...row, ...fieldsOf(first)] : [...row, field];
  yield* swallowed.map(fieldsOf);
}
