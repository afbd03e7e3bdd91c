declare module 'subset-font' {
  interface Options {
    targetFormat: 'woff2';
    keepAllGlyphs: boolean;
    noHinting: boolean;
    keepFeatures: string[];
    variationAxes?: Record<string, { min: number; max: number }>;
    dropTables?: string[];
  }
  /** @param text empty where all glyphs are kept */
  export default function subsetFont(font: Buffer, text: '', options: Options): Promise<Buffer>;
}
