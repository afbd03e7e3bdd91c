import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { liftVeil } from '../src/page/veil.ts';

/**
 * Runs beside the detector, before the first paint, while the automatic mode is off: there is nothing to hide a page
 * for then, and the detector, which cannot read the settings in time, need not know (src/background/veil-off.ts).
 */
export default defineUnlistedScript(() => liftVeil());
