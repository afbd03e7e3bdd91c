const inLine = new Set(
  'a abbr b bdi bdo big cite code data del em font i ins kbd label mark picture q s small span strike strong sub sup time u var wbr'.split(
    ' ',
  ),
);
const addressAttributes = ['src', 'data-src', 'data-original', 'data-lazy-src'];

/** Text, pictures and players of an engine's HTML. Wherever the HTML can be read in two ways, the better one counts. */
export function readHtml(html: string): { paragraphs: string[]; images: string[][]; media: string[] } {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  return {
    paragraphs: linesOf(body),
    images: [...body.querySelectorAll('img')].map((image) =>
      [image, ...(image.closest('picture')?.querySelectorAll('source') ?? [])].flatMap(addressesOf),
    ),
    media: [...body.querySelectorAll('video, audio, iframe, video source, audio source, a[href]')].flatMap(
      (element) => [...addressesOf(element), element.getAttribute('href') ?? ''],
    ),
  };
}

function addressesOf(element: Element): string[] {
  const plain = addressAttributes.map((name) => element.getAttribute(name) ?? '');
  const sets = ['srcset', 'data-srcset'].flatMap((name) =>
    (element.getAttribute(name) ?? '').split(',').map((part) => part.trim().split(/\s/)[0] ?? ''),
  );
  return [...plain, ...sets].filter((address) => address !== '');
}

function linesOf(body: Element): string[] {
  let text = '';
  const add = (parent: Node) => {
    for (const node of parent.childNodes) {
      if (node.nodeType === Node.TEXT_NODE) text += node.nodeValue?.replace(/\s+/g, ' ') ?? '';
      else if (node.nodeType === Node.ELEMENT_NODE) {
        const isBlock = !inLine.has((node as Element).localName);
        if (isBlock) text += '\n';
        add(node);
        if (isBlock) text += '\n';
      }
    }
  };
  add(body);
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}
