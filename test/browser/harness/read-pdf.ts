import { getDocumentProxy, getResolvedPDFJS } from 'unpdf';

/** A sheet of a PDF as its reader sees it. Lengths are points (1/72 inch), from the upper left corner. */
export interface Sheet {
  width: number;
  height: number;
  /** From top to bottom. */
  lines: PrintedLine[];
  /** In the order in which they are painted. */
  pictures: Place[];
  /** Colours of text and areas, pictures apart: `#000000`. */
  colours: string[];
}

export interface PrintedLine {
  text: string;
  /** Where its letters stand. */
  baseline: number;
  left: number;
  right: number;
}

export interface Place {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

type Proxy = Awaited<ReturnType<typeof getDocumentProxy>>;
type PdfPage = Awaited<ReturnType<Proxy['getPage']>>;
/** `x' = a x + c y + e`, `y' = b x + d y + f`, as PDF writes it. */
type Matrix = readonly [a: number, b: number, c: number, d: number, e: number, f: number];

/** Reads the sheets of a PDF. */
export async function readPdf(pdf: Uint8Array): Promise<Sheet[]> {
  const document = await getDocumentProxy(new Uint8Array(pdf));
  const sheets: Sheet[] = [];
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number);
    const [, , width = 0, height = 0] = page.view;
    sheets.push({ width, height, lines: await linesOf(page, height), ...(await paintedOn(page, height)) });
  }
  await document.destroy();
  return sheets;
}

interface Run {
  text: string;
  left: number;
  right: number;
  baseline: number;
}

/** Runs of text that stand on one line, as the words of a line or the cells of a row do, together. */
async function linesOf(page: PdfPage, height: number): Promise<PrintedLine[]> {
  const { items } = await page.getTextContent();
  const runs = items.flatMap((item): Run[] => {
    if (!('str' in item) || item.str.trim() === '') return [];
    const [, , , , x, y] = asMatrix(item.transform);
    return [{ text: item.str, left: x, right: x + item.width, baseline: height - y }];
  });
  return [...Map.groupBy(runs, ({ baseline }) => Math.round(baseline)).values()]
    .map(joined)
    .toSorted((one, other) => one.baseline - other.baseline);
}

/** Points between two runs from which on they are two words: Firefox sets one word in several fonts. */
const wordGap = 1;

function joined(runs: Run[]): PrintedLine {
  let text = '';
  let end = Number.NaN;
  for (const run of runs.toSorted((one, other) => one.left - other.left)) {
    text += run.left - end > wordGap ? ` ${run.text}` : run.text;
    end = run.right;
  }
  return {
    text: text.normalize('NFC').replace(/\s+/g, ' ').trim(),
    baseline: Math.max(...runs.map(({ baseline }) => baseline)),
    left: Math.min(...runs.map(({ left }) => left)),
    right: Math.max(...runs.map(({ right }) => right)),
  };
}

/** Follows what the page's program does to its coordinates and its colours. */
async function paintedOn(page: PdfPage, height: number): Promise<Pick<Sheet, 'pictures' | 'colours'>> {
  const { OPS } = await getResolvedPDFJS();
  const { fnArray, argsArray } = await page.getOperatorList();
  const pictures: Place[] = [];
  const colours = new Set<string>();
  const kept: Matrix[] = [];
  let matrix: Matrix = [1, 0, 0, 1, 0, 0];
  fnArray.forEach((operation, index) => {
    const given: unknown[] = argsArray[index] ?? [];
    if (operation === OPS.save || operation === OPS.paintFormXObjectBegin) kept.push(matrix);
    if (operation === OPS.transform) matrix = times(matrix, asMatrix(given));
    else if (operation === OPS.paintFormXObjectBegin && Array.isArray(given[0]))
      matrix = times(matrix, asMatrix(given[0]));
    else if (operation === OPS.restore || operation === OPS.paintFormXObjectEnd)
      matrix = kept.pop() ?? matrix;
    else if (operation === OPS.setFillRGBColor) colours.add(String(given[0]));
    else if (operation === OPS.paintImageXObject) pictures.push(placeOf(matrix, height));
  });
  return { pictures, colours: [...colours] };
}

function asMatrix(given: unknown[]): Matrix {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = given.map(Number);
  return [a, b, c, d, e, f];
}

/** The inner matrix counts first. */
function times([a, b, c, d, e, f]: Matrix, [p, q, r, s, t, u]: Matrix): Matrix {
  return [a * p + c * q, b * p + d * q, a * r + c * s, b * r + d * s, a * t + c * u + e, b * t + d * u + f];
}

/** A picture fills the square from 0 to 1, whatever its size. */
function placeOf([a, , , d, e, f]: Matrix, height: number): Place {
  return {
    left: Math.min(e, e + a),
    right: Math.max(e, e + a),
    top: height - Math.max(f, f + d),
    bottom: height - Math.min(f, f + d),
  };
}
