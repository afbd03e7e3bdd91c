import type { ComponentChildren } from 'preact';

export interface SectionProps {
  /** The fragment by which it can be reached. */
  id: string;
  title: string;
  children: ComponentChildren;
}

/** A part of a page, which its heading names. */
export function Section({ id, title, children }: SectionProps) {
  return (
    <section class="part" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  );
}
