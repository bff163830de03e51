import type { ComponentChildren } from 'preact';
import { SaveStatus } from './SaveStatus.tsx';
import type { Saved } from './SaveStatus.tsx';

export interface OptionsSectionProps {
  /** Also the part of the address behind `#`. */
  id: string;
  title: string;
  /** How the last change went that was made here. */
  saved?: Saved | undefined;
  children: ComponentChildren;
}

/** One part of the settings page, with its own word on how storing went. */
export function OptionsSection({ id, title, saved, children }: OptionsSectionProps) {
  return (
    <section class="options-section" id={id} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`} tabIndex={-1}>
        {title}
      </h2>
      {children}
      <SaveStatus saved={saved} />
    </section>
  );
}
