import { type IconName, iconPaths } from './icon-paths.ts';

/** A drawing that stands beside words, never instead of them, so assistive technology is not told of it. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg class="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      {iconPaths[name].map((path) => (
        <path key={path} d={path} />
      ))}
    </svg>
  );
}
