/**
 * What of an element's inside could run, load something foreign or lead somewhere that a link may not lead. It uses nothing
 * from outside itself, so that it runs in a browser's page as well as here.
 *
 * @param within only elements inside of it are looked at
 * @returns one line for each
 */
export function activeContent(within: ParentNode): string[] {
  const forbidden =
    'script, style, link, meta, base, iframe, frame, frameset, object, embed, applet, portal, fencedframe, template, noscript, form, input, textarea, select, math, foreignObject, animate, set, use, dialog';
  const loading = [
    'src',
    'srcset',
    'poster',
    'data',
    'background',
    'action',
    'formaction',
    'imagesrcset',
    'ping',
    'cite',
  ];
  const followed = new Set(['http:', 'https:', 'mailto:', 'tel:', 'chrome-extension:', 'moz-extension:']);
  const loaded = new Set(['http:', 'https:', 'blob:', 'chrome-extension:', 'moz-extension:']);
  const isPicture = (address: string) => /^data:image\/(?:png|jpeg|gif|webp|avif|bmp);base64,/.test(address);
  const faultOf = ({ name, value }: Attr, base: string): boolean => {
    const known = name.toLowerCase();
    if (known.startsWith('on') || known === 'srcdoc' || known === 'formaction' || known === 'ping')
      return true;
    if (known === 'is' || known === 'slot' || known === 'autofocus' || known === 'contenteditable')
      return true;
    if (known === 'style') return /expression|behavior|binding|@import|javascript:|evil/i.test(value);
    if (known === 'href' || known === 'xlink:href')
      return !value.startsWith('#') && !followed.has(new URL(value, base).protocol);
    return loading.includes(known) && !isPicture(value) && !loaded.has(new URL(value, base).protocol);
  };
  const faults: string[] = [];
  for (const element of within.querySelectorAll('*')) {
    const { baseURI, localName } = element;
    const base =
      baseURI.startsWith('http') || baseURI.includes('-extension:') ? baseURI : 'http://baothanhhoa.vn/';
    if (element.matches(forbidden)) faults.push(`<${localName}>`);
    for (const attribute of element.attributes) {
      if (faultOf(attribute, base)) faults.push(`<${localName} ${attribute.name}="${attribute.value}">`);
    }
  }
  return faults;
}
