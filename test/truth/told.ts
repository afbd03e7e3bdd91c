export { type Told, toldBy } from '../../src/report/told.ts';
