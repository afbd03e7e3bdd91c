import { escapeText } from '../markup/escape.ts';
import { words } from '../words.ts';

/** A file of the book, as its package lists it. */
export interface BookFile {
  id: string;
  href: string;
  type: string;
  properties?: string;
}

export interface BookPackage {
  title: string;
  /** A UUID. */
  identifier: string;
  /** When it was made, in milliseconds since 1970. */
  made: number;
  files: readonly BookFile[];
  /** Ids of what is read, in its order. */
  spine: readonly string[];
}

/** The package document (EPUB 3.3, "Package document"). */
export function packageDocument({ title, identifier, made, files, spine }: BookPackage): string {
  const moment = new Date(made).toISOString();
  const items = files.map(
    ({ id, href, type, properties }) =>
      `<item id="${id}" href="${href}" media-type="${type}"${properties ? ` properties="${properties}"` : ''}/>`,
  );
  return `<?xml version="1.0" encoding="utf-8"?>
<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="id" xml:lang="vi">
<metadata xmlns:dc="http://purl.org/dc/elements/1.1/">
<dc:identifier id="id">urn:uuid:${identifier}</dc:identifier>
<dc:title>${escapeText(title)}</dc:title>
<dc:language>vi</dc:language>
<dc:creator>${words.newspaper}</dc:creator>
<dc:date>${moment.slice(0, 10)}</dc:date>
<meta property="dcterms:modified">${moment.slice(0, 19)}Z</meta>
<meta name="cover" content="cover-picture"/>
</metadata>
<manifest>
${items.join('\n')}
</manifest>
<spine>
${spine.map((id) => `<itemref idref="${id}"/>`).join('\n')}
</spine>
</package>
`;
}

export const container = `<?xml version="1.0" encoding="utf-8"?>
<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
<rootfiles>
<rootfile full-path="EPUB/package.opf" media-type="application/oebps-package+xml"/>
</rootfiles>
</container>
`;
