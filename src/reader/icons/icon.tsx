import type { IconPaths } from './icon-paths.ts';

/** A drawing that stands beside words, never instead of them, so assistive technology is not told of it. */
export function Icon({ paths }: { paths: IconPaths }) {
  return (
    <svg class="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      {paths.map((path) => (
        <path key={path} d={path} />
      ))}
    </svg>
  );
}
