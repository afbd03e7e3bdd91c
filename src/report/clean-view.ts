/** A text of the page as the rules see it, and where each of its characters stands in the page's own. */
export interface CleanView {
  /** NFC, single spaces, trimmed. */
  text: string;
  /** By UTF-16 unit of `text`: where in the page's text what it came from begins and ends. */
  starts: number[];
  ends: number[];
}

const invisible = /^[\u200b\u2060\ufeff]$/;

/** @param raw as the page writes it; of several text nodes, joined */
export function cleanView(raw: string): CleanView {
  const view: CleanView = { text: '', starts: [], ends: [] };
  for (const { index, 0: piece } of raw.matchAll(/\s+|\p{L}\p{M}*|[\s\S]/gu)) {
    if (invisible.test(piece)) continue;
    const clean = /^\s/.test(piece) ? ' ' : piece.normalize('NFC');
    if (clean === ' ' && (view.text === '' || view.text.endsWith(' '))) continue;
    view.text += clean;
    for (let unit = 0; unit < clean.length; unit++) {
      view.starts.push(index);
      view.ends.push(index + piece.length);
    }
  }
  if (view.text.endsWith(' ')) view.text = view.text.slice(0, -1);
  return view;
}
