/** The content of `<meta property>` or `<meta name>`; null when missing or blank. */
export function metaContent(document: Document, name: string): string | null {
  // By tag: a selector would look through all of a large page for what is missing. A stray tag closes the head early,
  // so that metas may stand in the body too.
  for (const meta of document.getElementsByTagName('meta')) {
    if (meta.getAttribute('property') !== name && meta.getAttribute('name') !== name) continue;
    const content = meta.getAttribute('content')?.trim();
    if (content) return content;
  }
  return null;
}
