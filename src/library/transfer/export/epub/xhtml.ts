import { escapeText } from '../markup/escape.ts';

/** A document of the book. */
export const xhtml = (
  title: string,
  body: string,
  type = '',
): string => `<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE html>
<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops" lang="vi" xml:lang="vi">
<head>
<meta charset="utf-8"/>
<title>${escapeText(title)}</title>
<link rel="stylesheet" type="text/css" href="style.css"/>
</head>
<body${type === '' ? '' : ` epub:type="${type}"`}>
${body}
</body>
</html>
`;

/** E-readers have their own faces, sizes and colours, which their owners chose: only what tells parts apart. */
export const bookStyle = `
h1, h2, h3, h4 { line-height: 1.35; text-align: left; }
.byline, .source, .missing, figcaption { font-size: .875em; }
.lead, .question { font-weight: bold; }
p.note { padding: .5em .75em; border: 1px solid; }
figure { margin: 1em 0; }
img { max-width: 100%; }
blockquote { margin: 1em 0 1em 1em; }
table { border-collapse: collapse; }
caption { text-align: left; font-weight: bold; }
th, td { padding: .2em .5em; border: 1px solid; text-align: left; vertical-align: top; }
mark { background: #fff2a8; color: #000; }
mark.green { background: #c8f0c0; }
mark.blue { background: #c5e3ff; }
mark.pink { background: #ffd3e2; }
.cover { margin: 0; text-align: center; }
.cover img { height: 95vh; }
`;
