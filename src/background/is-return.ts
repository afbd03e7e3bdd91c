import type { NavigationKind } from '../messages/protocol.ts';

/** Whether a tab came back to a page, as it was, rather than to it anew. */
export const isReturn = (navigation: NavigationKind): boolean =>
  navigation === 'reload' || navigation === 'back_forward';
