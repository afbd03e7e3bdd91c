import { Tokenizer, TokenParser, TokenType } from '@streamparser/json';
import { type Limits, usualLimits } from './limits.ts';
import { utf8Of } from './links/texts-of.ts';

/** A value of one of the paths that were asked for. */
export interface JsonValue {
  /** Names and places that lead to it, from the outermost. */
  path: (string | number)[];
  value: unknown;
}

/** How a file ended: `cut off` before its end, `broken` where it is no JSON, `too large` where it is beyond the limits. */
export type JsonEnd = 'whole' | 'cut off' | 'broken' | 'too large';

class TooLarge extends Error {}

/**
 * Values out of JSON of any length, each as soon as it is there; nothing else of it is kept.
 *
 * @param paths such as `$.articles.*`, as the library writes them
 * @returns how the file ended; all values before that have been given
 */
export async function* jsonValues(
  chunks: AsyncIterable<Uint8Array>,
  paths: string[],
  limits: Limits = usualLimits,
): AsyncGenerator<JsonValue, JsonEnd> {
  const ready: JsonValue[] = [];
  const parser = new TokenParser({ paths, keepStack: false });
  let isWhole = false;
  parser.onValue = ({ value, key, stack }) => {
    const outer = stack.slice(1).map((one) => one.key);
    ready.push({ path: [...outer, key].filter((name) => name !== undefined), value });
  };
  parser.onEnd = () => {
    isWhole = true;
  };
  const feed = guardedTokenizer(parser, limits);
  for await (const chunk of utf8Of(chunks)) {
    const problem = attempt(() => feed(chunk));
    yield* ready.splice(0);
    if (isWhole) return 'whole';
    if (problem) return problem;
  }
  return isWhole ? 'whole' : 'cut off';
}

function attempt(action: () => void): JsonEnd | null {
  try {
    action();
    return null;
  } catch (error) {
    // A text beyond what the engine can hold is a RangeError.
    return error instanceof TooLarge || error instanceof RangeError ? 'too large' : 'broken';
  }
}

/** Feeds a parser as long as what it has to hold stays within the limits. */
function guardedTokenizer(parser: TokenParser, limits: Limits): (chunk: Uint8Array) => void {
  const tokenizer = new Tokenizer({ stringBufferSize: 65_536 });
  let depth = 0;
  let read = 0;
  let lastToken = 0;
  let lastOutside = 0;
  tokenizer.onToken = (info) => {
    const { token, offset } = info;
    if (token === TokenType.LEFT_BRACE || token === TokenType.LEFT_BRACKET) depth++;
    else if (token === TokenType.RIGHT_BRACE || token === TokenType.RIGHT_BRACKET) depth--;
    if (depth > limits.depth) throw new TooLarge();
    lastToken = offset;
    // An item of a list in the file's object is the third level.
    if (depth <= 2) lastOutside = offset;
    parser.write(info);
  };
  return (chunk) => {
    tokenizer.write(chunk);
    read += chunk.length;
    if (read - lastToken > limits.text || read - lastOutside > limits.item) throw new TooLarge();
  };
}
