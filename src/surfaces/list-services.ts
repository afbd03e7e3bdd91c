import { forgetClearing, wasCleared, watchCleared } from '../background/library/cleared.ts';
import { type LastMove, readLastMove, watchLastMove } from '../background/library/last-move.ts';
import { watchChanges } from '../library/changes.ts';
import { failureOf, type LibraryFailure } from '../library/library-error.ts';
import type { OrderReader } from '../library/list/order-reader.ts';
import { readFirst } from '../library/list/read-first.ts';
import { readRows } from '../library/list/read-rows.ts';
import { openLibrary } from '../library/store/database.ts';
import type { ChangeAnswer, MessageOf } from '../messages/protocol.ts';
import { sendToBackground } from '../messages/send.ts';
import type { ListServices, Move } from '../pages/saved-list/services.ts';
import { follow } from './follow.ts';
import { openSaved } from './open-saved.ts';

/**
 * The saved list as the extension's own pages have it: they read the database themselves, so that they show without
 * waiting for the background, which alone changes it.
 *
 * @param opened called when an article was opened in a tab in front: a popup has done its work then
 */
export const listServices = (opened: () => void): ListServices => ({
  ...readOrders(),
  readRows: async (numbers) => readRows(await openLibrary(), numbers),
  readFacets: async (shelf) => (await bringReading()).readFacets(await openLibrary(), shelf),
  readMatch: async (entry, query) =>
    (await orNull(async () => (await bringReading()).readMatch(await openLibrary(), entry, query))) ?? {
      title: null,
      passage: null,
    },
  async readThumbnail(key) {
    const kept = await orNull(async () => (await openLibrary()).get('thumbnails', key));
    return kept ? new Blob([kept.bytes], { type: kept.type }) : null;
  },
  readTags: async () =>
    (await orNull(async () => (await bringReading()).readTags(await openLibrary()))) ?? [],
  async readUsage() {
    const estimate = await orNull(() => navigator.storage.estimate());
    return estimate?.usage ?? null;
  },
  change: (keys, change) => ask({ type: 'change-articles', keys: [...keys], change }),
  deleteForGood: (keys, numbers) => ask({ type: 'delete-articles', keys: [...keys], numbers: [...numbers] }),
  undoMove: () => ask({ type: 'undo-removal' }),
  forgetMove: () => void orNull(() => sendToBackground<'forget-removal'>({ type: 'forget-removal' })),
  watchMove: (listener) =>
    follow({ read: readLastMove, watch: watchLastMove }, (move) => listener(moveOf(move))),
  watchCleared: (listener) => follow({ read: wasCleared, watch: watchCleared }, listener),
  forgetCleared: () => void orNull(forgetClearing),
  open: (key, isBehind) => openSaved(key, isBehind, opened),
});

/** What finds and puts in order: it comes after the first rows, which need none of it. */
const bringReading = () => import('./list-reading.ts');

/** What the list shows is kept until something changes; whoever is told of that asks anew. */
function readOrders(): Pick<ListServices, 'readOrder' | 'watchChanges'> {
  let orders: OrderReader | null = null;
  return {
    async readOrder(view, options) {
      const { orderReader } = await bringReading();
      orders ??= orderReader(openLibrary);
      return orders.read(view, options);
    },
    watchChanges: (listener) =>
      watchChanges((change) => {
        orders?.forget();
        listener(change);
      }),
  };
}

/** What was saved last, read before the list stands there; or why it could not be. Never throws. */
export async function readFirstRows(count: number) {
  try {
    return await readFirst(await openLibrary(), 'list', count);
  } catch (error) {
    console.error('Đọc Sạch:', error);
    return failureOf(error);
  }
}

const moveOf = (move: LastMove | null): Move | null => move && { to: move.to, count: move.from.length };

async function ask(
  message: MessageOf<'change-articles' | 'delete-articles' | 'undo-removal'>,
): Promise<LibraryFailure | null> {
  const answer = await orNull<ChangeAnswer | null>(() => sendToBackground(message));
  if (answer === null) return 'failed';
  return 'failure' in answer ? answer.failure : null;
}

async function orNull<Result>(work: () => Promise<Result>): Promise<Result | null> {
  try {
    return await work();
  } catch (error) {
    console.error('Đọc Sạch:', error);
    return null;
  }
}
