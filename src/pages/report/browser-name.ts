const names: readonly (readonly [name: string, form: RegExp])[] = [
  ['Firefox', /\bFirefox\/(\d+)/],
  ['Edge', /\bEdg(?:A|iOS)?\/(\d+)/],
  ['Chrome', /Chrome\/(\d+)/],
];

/** A browser's name and main version, and whether it is on Android: no more of a user agent's text than that. */
export function browserName(userAgent: string): string {
  for (const [name, form] of names) {
    const version = form.exec(userAgent)?.[1];
    if (version) return `${name} ${version}${/\bAndroid\b/.test(userAgent) ? ', Android' : ''}`;
  }
  return '?';
}
