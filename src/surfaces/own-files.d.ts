/** What the build puts beside the extension's pages (src/parts/part-files.ts). */
declare module '/*.js' {}
