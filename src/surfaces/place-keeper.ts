import type { Place } from '../article/place.ts';
import { sendToBackground } from '../messages/send.ts';
import type { PlaceKeeper } from '../reader/place/use-place.ts';

/** Asks the background where the reader left an article, and tells it. Without an answer it begins at the top. */
export async function takePlace(key: string): Promise<PlaceKeeper> {
  const initial = await sendToBackground<'place-of'>({ type: 'place-of', key }).catch(complain);
  return {
    initial,
    remember(place: Place | null) {
      void sendToBackground<'remember-place'>({ type: 'remember-place', key, place }).catch(complain);
    },
  };
}

/** After an update of the extension nobody answers. */
function complain(error: unknown): null {
  console.info('Đọc Sạch:', error);
  return null;
}
