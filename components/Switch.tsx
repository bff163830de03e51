import type { ComponentChildren } from 'preact';

export interface SwitchProps {
  isOn: boolean;
  /** Less heavy, for what stands below another switch. */
  isMinor?: boolean;
  /** Tells the row that it belongs to, so that the focus can be brought back to it. */
  name?: string;
  onSwitch: (isOn: boolean) => void;
  children: ComponentChildren;
}

/** A switch with its text. */
export function Switch({ isOn, isMinor = false, name, onSwitch, children }: SwitchProps) {
  return (
    <button
      type="button"
      class={isMinor ? 'switch is-minor' : 'switch'}
      role="switch"
      aria-checked={isOn}
      data-name={name}
      onClick={() => onSwitch(!isOn)}
    >
      <span>{children}</span>
      <span class="switch-track" aria-hidden="true" />
    </button>
  );
}
