const declarations = (properties: Record<string, string>): string =>
  Object.entries(properties)
    .map(([name, value]) => `${name}: ${value};`)
    .join(' ');

const chosen = Object.fromEntries(
  ['paper', 'ink', 'quiet', 'rule', 'accent'].map((name) => [`--${name}`, `var(--chosen-${name})`]),
);

/**
 * Where somebody's own colours can hardly be read, the sample shows them; the controls that mend them do not
 * (reader/theme-styles.ts).
 */
export const faintStyles: string = `
.page[data-faint] .sample { ${declarations({ ...chosen, color: 'var(--ink)' })} }
`;
