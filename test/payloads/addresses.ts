import type { PayloadClass } from './payload.ts';

const page = '<script>top.ran(0)</script>';
const drawing = '<svg xmlns="http://www.w3.org/2000/svg" onload="top.ran(0)"/>';
const base64 = (text: string) => Buffer.from(text).toString('base64');

/** Addresses that no link may lead to and nothing may load, by what is special about each. */
export const runningAddresses: PayloadClass = {
  plain: 'javascript:ran(this)',
  'mixed case': 'JaVaScRiPt:ran(this)',
  'a space before': ' javascript:ran(this)',
  'a tab before': '\tjavascript:ran(this)',
  'a line feed before': '\n\njavascript:ran(this)',
  'a form feed before': '\fjavascript:ran(this)',
  'control characters before': '\u0001\u0008\u000e\u001fjavascript:ran(this)',
  'a no-break space before': '\u00a0javascript:ran(this)',
  'an Ogham space before': '\u1680javascript:ran(this)',
  'a Mongolian vowel separator before': '\u180ejavascript:ran(this)',
  'an em space before': '\u2003javascript:ran(this)',
  'a zero width space before': '\u200bjavascript:ran(this)',
  'a line separator before': '\u2028javascript:ran(this)',
  'a paragraph separator before': '\u2029javascript:ran(this)',
  'an ideographic space before': '\u3000javascript:ran(this)',
  'a byte order mark before': '\ufeffjavascript:ran(this)',
  'a tab inside': 'java\tscript:ran(this)',
  'a line feed inside': 'java\nscript:ran(this)',
  'a carriage return inside': 'java\rscript:ran(this)',
  'line ends between all letters': [...'javascript:'].join('\r\n').concat('ran(this)'),
  'a tab before the colon': 'javascript\t:ran(this)',
  'a control character inside': 'java\u0003script:ran(this)',
  'a NUL inside': 'java\u0000script:ran(this)',
  'a soft hyphen inside': 'java\u00adscript:ran(this)',
  'a comment that looks like a host': 'javascript://baothanhhoa.vn/bai-1.htm%0Aran(this)',
  'a comment, a line separator': 'javascript://baothanhhoa.vn/\u2028ran(this)',
  'what ends every context':
    'javascript:/*--></title></style></textarea></script></xmp><svg/onload=ran(this)>*/ran(this)//',
  'an escaped letter': '\\u006aavascript:ran(this)',
  'a percent-encoded letter': '%6aavascript:ran(this)',
  'a percent-encoded colon': 'javascript%3Aran(this)',
  'an entity that nobody resolves': 'javascript&colon;ran(this)',
  'full-width letters': '\uff4a\uff41\uff56\uff41script:ran(this)',
  'a long s': 'java\u017fcript:ran(this)',
  'behind feed:': 'feed:javascript:ran(this)',
  'behind view-source:': 'view-source:javascript:ran(this)',
  'behind jar:': 'jar:javascript:ran(this)!/',
  'another language': 'vbscript:msgbox(1)',
  'another language, mixed case, a tab': 'Vb\tScRiPt:Execute("ran")',
  'languages of the first browsers': 'livescript:ran(this)',
  'a page as data': `data:text/html,${page}`,
  'a page as data, in Base64': `data:text/html;base64,${base64(page)}`,
  'a page as data, mixed case, a tab': `DaTa:\ttext/html;charset=utf-8,${encodeURIComponent(page)}`,
  'a page as data, no type': `data:,${page}`,
  'a page as data, XHTML': `data:application/xhtml+xml,<html xmlns="http://www.w3.org/1999/xhtml">${page}</html>`,
  'a drawing as data': `data:image/svg+xml,${encodeURIComponent(drawing)}`,
  'a drawing as data, in Base64': `data:image/svg+xml;base64,${base64(drawing)}`,
  'a style sheet as data': 'data:text/xsl,<xsl:stylesheet/>',
  'a blob': 'blob:http://evil.test/6b3c1a52-5f2e-4c55-9d5f-0d0c5ac5a001',
  'a former file system': 'filesystem:http://evil.test/temporary/x.html',
  'a file of the device': 'file:///etc/passwd',
  'a page of the browser': 'chrome://settings/',
  'another page of the browser': 'about:config',
  'a page of an extension': 'chrome-extension://mhjfbmdgcfjbbpaeojofohoefgiehjai/index.html',
  'a page of an extension of Firefox': 'moz-extension://6b3c1a52-5f2e-4c55-9d5f-0d0c5ac5a001/saved.html',
  'a program of the device': 'ms-settings:privacy',
  'a program of a phone': 'intent://evil.test/#Intent;scheme=http;end',
  'a socket': 'ws://evil.test/socket',
  'another protocol': 'ftp://evil.test/file',
  'no protocol at all': ':ran(this)',
};

/** Addresses that may be followed, and hold what would end the attribute or the text that they stand in. */
export const breakingAddresses: PayloadClass = {
  'a quotation mark and a handler': 'http://evil.test/away"onmouseover="ran(this)" x="',
  'an apostrophe and a handler': "http://evil.test/away'onmouseover='ran(this)' x='",
  'a grave accent': 'http://evil.test/away`onmouseover=ran(this)`',
  'an element': 'http://evil.test/away"><img src=x onerror=ran(this)>',
  'an element in the fragment': 'http://evil.test/away#"><svg onload=ran(this)>',
  'an element in the query': 'http://evil.test/away?q=<script>ran(this)</script>',
  'entities of an element': 'http://evil.test/away?&lt;img src=x onerror=ran(this)&gt;',
  'a style that ends': 'http://evil.test/away");}*{background:url(http://evil.test/style)}/*',
  'a backslash and a line end': 'http://evil.test/away\\\n"onload=ran(this)',
  'brackets of Markdown': 'http://evil.test/away)](javascript:ran(this))[x](',
  'an angle bracket of Markdown': 'http://evil.test/away> [x](javascript:ran(this))',
  'a comment that ends': 'http://evil.test/away--><img src=x onerror=ran(this)>',
  'a CDATA section that ends': 'http://evil.test/away]]><script>ran(this)</script>',
};

const attribute = (text: string): string => text.replace(/&/g, '&amp;').replace(/"/g, '&quot;');
const linked = (addresses: PayloadClass): PayloadClass =>
  Object.fromEntries(
    Object.entries(addresses).map(([name, address]) => [
      name,
      `<a href="${attribute(address)}">một liên kết</a>`,
    ]),
  );

export const links = linked(runningAddresses);
export const breakingLinks = linked(breakingAddresses);

/** The same in other attributes that load or lead somewhere. */
export const otherAddresses: PayloadClass = {
  'a picture': '<img src="javascript:ran(this)">',
  'a picture, no quotation marks': '<IMG SRC=JaVaScRiPt:ran(this)>',
  'a picture, entities': '<img src=&#106;&#97;&#118;&#97;&#115;&#99;&#114;&#105;&#112;&#116;&#58;ran(this)>',
  'a picture, entities without semicolons':
    '<img src=&#0000106&#0000097&#0000118&#0000097&#0000115&#0000099&#0000114&#0000105&#0000112&#0000116&#0000058ran(this)>',
  'a picture, hexadecimal entities':
    '<img src=&#x6A&#x61&#x76&#x61&#x73&#x63&#x72&#x69&#x70&#x74&#x3A;ran(this)>',
  'a picture, entities of white space': '<img src="jav&Tab;ascript&NewLine;:ran(this)">',
  'a picture, its other addresses':
    '<img src="javascript:ran(this)" lowsrc="javascript:ran(this)" dynsrc="javascript:ran(this)">',
  'a picture as data': `<img src="data:image/svg+xml,${encodeURIComponent(drawing)}">`,
  'a picture as data that is a page': `<img src="data:text/html,${attribute(page)}">`,
  'an image that is a picture': '<image src="javascript:ran(this)" onerror=ran(this)>',
  'a late picture':
    '<img src="x.gif" data-src="javascript:ran(this)" data-original="data:text/html,x" data-lazy-src="vbscript:x">',
  'a set of pictures': '<img srcset="javascript:ran(this) 2x, data:text/html,x 3x" src="x">',
  'a late set of pictures': '<img data-srcset="javascript:ran(this) 1200w" src="x">',
  'a source of a picture':
    '<picture><source srcset="javascript:ran(this)" type="image/webp"><img src="x"></picture>',
  'a video': '<video src="javascript:ran(this)" poster="javascript:ran(this)" onerror="ran(this)"></video>',
  'a video as data': `<video src="data:text/html,${attribute(page)}" autoplay controls></video>`,
  'a source of a video':
    '<video><source src="javascript:ran(this)" type="video/mp4" onerror="ran(this)"></video>',
  'a sound': '<audio src="javascript:ran(this)" autoplay onerror="ran(this)"></audio>',
  'a track':
    '<video src="/v.mp4"><track default src="javascript:ran(this)" kind="subtitles" oncuechange="ran(this)"></video>',
  'a frame of a player':
    '<iframe src="javascript:top.ran(0)//https://www.youtube.com/embed/abcdefghijk"></iframe>',
  'a late frame': '<iframe data-src="javascript:top.ran(0)//youtube.com/embed/abcdefghijk"></iframe>',
  'a player that a script would make':
    '<div data-file="javascript:ran(this)//.mp4" data-hls="data:text/html,x.m3u8"></div>',
  'a player’s id': '<lite-youtube videoid="abcdefghijk&quot; onload=&quot;ran(this)"></lite-youtube>',
  'a title of a player':
    '<iframe src="https://www.youtube.com/embed/abcdefghijk" title="&quot;&gt;&lt;img src=x onerror=ran(this)&gt;"></iframe>',
  'an embed that the page made itself':
    '<a data-embed href="javascript:ran(this)" title="x">một trình phát</a>',
  'a background':
    '<table background="javascript:ran(this)"><tr><td background="javascript:ran(this)">một ô</td></tr></table>',
  'a quotation’s source':
    '<blockquote cite="javascript:ran(this)">một câu</blockquote><q cite="javascript:ran(this)">một câu</q>',
  'a long description':
    '<img src="x" longdesc="javascript:ran(this)" usemap="#map"><map name="map"><area shape="default" href="javascript:ran(this)"></map>',
  'a command of a menu':
    '<menu type="context"><menuitem icon="javascript:ran(this)" onclick="ran(this)">x</menuitem></menu>',
  'a ping': '<a href="/bai-so-1.htm" ping="http://evil.test/ping">một liên kết</a>',
  'a download': '<a href="/bai-so-1.htm" download="x.html" target="_top" rel="opener">một liên kết</a>',
  'a link in a link':
    '<a href="/bai-so-1.htm"><div><a href="javascript:ran(this)">một liên kết</a></div></a>',
};
