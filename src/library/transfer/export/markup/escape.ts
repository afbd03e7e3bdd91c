/** What XML 1.0 has no place for ("Char", https://www.w3.org/TR/xml/#charsets), lone surrogates among them. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
const unwritable = /[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]|\p{Cs}/gu;

const signs: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Text as HTML and XML write it, in an element or between quotation marks. */
export function escapeText(text: string): string {
  return text.replace(unwritable, '').replace(/[&<>"']/g, (sign) => signs[sign] ?? sign);
}

/**
 * An address as a URI: what browsers leave as it is and RFC 3986 does not know is percent-encoded. epubcheck refuses a
 * book for such a sign.
 */
export function uriOf(address: string): string {
  const [path = '', ...fragments] = address.split('#');
  const fragment = fragments.length > 0 ? `#${fragments.join('%23')}` : '';
  const authority = /^[a-z][a-z0-9+.-]*:\/\/[^/?#]*/i.exec(path)?.[0] ?? '';
  return authority + encode(path.slice(authority.length)) + encode(fragment);
}

const encode = (part: string): string =>
  part
    .replace(/%(?![0-9a-f]{2})/gi, '%25')
    .replace(/[^\w\-.~!$&'()*+,;=:@/?#%]/gu, (sign) => encodeURIComponent(sign.isWellFormed() ? sign : ''));
