/** A quiet page for a file that is read anywhere: the reader's own measure and line height, in light and in dark. */
export const pageStyle = `
:root { color-scheme: light dark; }
body { max-width: 36em; margin: 0 auto; padding: 1.5em 1em 4em; font: 1.125rem/1.7 Georgia, "Noto Serif", serif; overflow-wrap: anywhere; }
h1, h2, h3, h4 { line-height: 1.35; }
article { margin-top: 4em; padding-top: 2em; border-top: 1px solid; }
nav li { margin: .3em 0; }
.byline, .source, .missing, figcaption { font-size: .875em; opacity: .8; }
.lead, .question { font-weight: 600; }
p.note { padding: .75em 1em; border: 1px solid; }
figure { margin: 1.5em 0; }
img { display: block; max-width: 100%; height: auto; margin: 0 auto; }
blockquote { margin: 1em 0; padding-left: 1em; border-left: 3px solid; }
table { border-collapse: collapse; }
caption { text-align: left; font-weight: 600; }
th, td { padding: .3em .6em; border: 1px solid; text-align: left; vertical-align: top; }
mark { background: #fff2a8; color: #1a1a1a; }
mark.green { background: #c8f0c0; }
mark.blue { background: #c5e3ff; }
mark.pink { background: #ffd3e2; }
small.note { margin-left: .25em; }
@media print { article { break-before: page; border: 0; } nav { display: none; } }
`;
