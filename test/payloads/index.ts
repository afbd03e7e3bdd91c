import { breakingLinks, links, otherAddresses } from './addresses.ts';
import { controls } from './controls.ts';
import { drawings } from './drawings.ts';
import { handlers } from './handlers.ts';
import { leaving } from './leaving.ts';
import { loads } from './loads.ts';
import { mutations } from './mutations.ts';
import type { Payload, PayloadClass } from './payload.ts';
import { scripts } from './scripts.ts';

const classes: Readonly<Record<string, PayloadClass>> = {
  links,
  breakingLinks,
  otherAddresses,
  handlers,
  scripts,
  mutations,
  drawings,
  loads,
  controls,
  leaving,
};

/** All of them, each with a name that no other has. */
export const payloads: readonly Payload[] = Object.entries(classes).flatMap(([kind, members]) =>
  Object.entries(members).map(([name, html]) => ({
    name: `${kind}: ${name}`,
    html,
    leaves: members === leaving,
  })),
);
