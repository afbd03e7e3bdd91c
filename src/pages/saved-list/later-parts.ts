import { later } from '../later.tsx';
import type { BulkBarProps } from './bulk-bar.tsx';
import type { FilterFormProps } from './filter-form.tsx';
import type { OverlayProps } from './overlay.tsx';

export const BulkBar = later<BulkBarProps>(async () => (await import('./bulk-bar.tsx')).BulkBar);
export const FilterForm = later<FilterFormProps>(async () => (await import('./filter-form.tsx')).FilterForm);
export const Overlay = later<OverlayProps>(async () => (await import('./overlay.tsx')).Overlay);

/** Has all of a list come that it does not begin with, so that a key finds what it opens. */
export function bringRest(): void {
  for (const part of [Overlay, BulkBar, FilterForm]) part.come();
}
