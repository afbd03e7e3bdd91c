/** What the policy of the extension's own pages must refuse, tried by own-pages-policy.test.ts. */

/** Runs in a page: tries something, and tells what the page's policy said to that. */
export async function attempt(trial: string): Promise<string[]> {
  const refused: string[] = [];
  const note = ({ effectiveDirective }: SecurityPolicyViolationEvent) => refused.push(effectiveDirective);
  document.addEventListener('securitypolicyviolation', note);
  const added = (name: string, attributes: Record<string, string>, text = '') => {
    const element = document.createElement(name);
    for (const [attribute, value] of Object.entries(attributes)) element.setAttribute(attribute, value);
    if (text) element.append(text);
    document.body.append(element);
    return element;
  };
  const marked = globalThis as { ran?: boolean };
  const trials: Record<string, () => unknown> = {
    'an inline script': () => added('script', {}, 'ran = true'),
    'an inline handler': () => added('p', { onclick: 'ran = true' }).click(),
    'a link that runs': () => added('a', { href: 'javascript:ran = true' }).click(),
    'a script as data': () => added('script', { src: 'data:text/javascript,ran = true' }),
    'a script of another host': () => added('script', { src: 'http://evil.test/script.js' }),
    'a script of the newspaper': () => added('script', { src: 'http://baothanhhoa.vn/script.js' }),
    'an inline style': () => added('style', {}, 'p { color: red }'),
    'a style of an element': () => added('p', { style: 'color: red' }),
    'a style sheet of another host': () =>
      added('link', { rel: 'stylesheet', href: 'http://evil.test/sheet.css' }),
    'a picture of another host': () => added('img', { src: 'http://evil.test/picture.png' }),
    'a picture of the newspaper': () => added('img', { src: 'http://c.baothanhhoa.vn/img/picture.png' }),
    'a picture as data': () => added('img', { src: 'data:image/gif;base64,R0lGODlhAQABAAAAACw=' }),
    'a frame': () => added('iframe', { src: 'http://evil.test/frame' }),
    'an object': () => added('object', { data: 'http://evil.test/object' }),
    'a sound': () => added('audio', { src: 'http://evil.test/sound.mp3' }),
    'a font': () => new FontFace('x', 'url(http://evil.test/font.woff2)').load().catch(() => {}),
    'a request to another host': () => fetch('http://evil.test/fetch').catch(() => {}),
    'a beacon': () => navigator.sendBeacon('http://evil.test/beacon'),
    'a socket': () => new WebSocket('ws://evil.test/socket'),
    'a worker': () => new Worker('/background.js'),
    'a form': () => {
      const form = added('form', { action: 'http://evil.test/form' });
      if (form instanceof HTMLFormElement) form.submit();
    },
    'a base': () => added('base', { href: 'http://evil.test/' }),
    'text as markup': () => {
      document.body.insertAdjacentHTML('beforeend', '<p>x</p>');
      marked.ran = true;
    },
    'a policy for markup': () => {
      const { trustedTypes } = globalThis as unknown as {
        trustedTypes: { createPolicy(name: string, rules: object): unknown };
      };
      trustedTypes.createPolicy('another', {});
      marked.ran = true;
    },
  };
  try {
    await trials[trial]?.();
  } catch (error) {
    // Some refusals are thrown, too; what counts is that they are told of.
    console.info(error);
  }
  // Violations are told of in tasks of their own.
  for (let turn = 0; turn < 100 && refused.length === 0; turn++)
    await new Promise((resolve) => setTimeout(resolve, 20));
  document.removeEventListener('securitypolicyviolation', note);
  if (marked.ran) refused.push('it ran');
  return refused;
}

/** What each trial is refused by. */
export const refusals: [trial: string, directive: RegExp][] = [
  ['an inline script', /^(?:script-src-elem|require-trusted-types-for)$/],
  ['an inline handler', /^(?:script-src-attr|require-trusted-types-for)$/],
  ['a link that runs', /^(?:script-src-elem|require-trusted-types-for)$/],
  ['a script as data', /^(?:script-src-elem|require-trusted-types-for)$/],
  ['a script of another host', /^(?:script-src-elem|require-trusted-types-for)$/],
  ['a script of the newspaper', /^(?:script-src-elem|require-trusted-types-for)$/],
  ['an inline style', /^style-src-elem$/],
  ['a style of an element', /^style-src-attr$/],
  ['a style sheet of another host', /^style-src-elem$/],
  ['a picture of another host', /^img-src$/],
  ['a picture of the newspaper', /^img-src$/],
  ['a picture as data', /^img-src$/],
  ['a frame', /^frame-src$/],
  ['an object', /^(?:object-src|require-trusted-types-for)$/],
  ['a sound', /^media-src$/],
  ['a font', /^font-src$/],
  ['a request to another host', /^connect-src$/],
  ['a beacon', /^connect-src$/],
  ['a socket', /^connect-src$/],
  ['a worker', /^(?:worker-src|require-trusted-types-for)$/],
  ['a form', /^form-action$/],
  ['a base', /^base-uri$/],
  ['text as markup', /^require-trusted-types-for$/],
  ['a policy for markup', /^trusted-types$/],
];
