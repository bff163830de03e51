import { FILES } from '../lib/settings/site-rules.ts';
import { useSay } from './interface-text.ts';

export interface SiteSwitchProps {
  site: string;
  isOn: boolean;
  onSwitch: (isOn: boolean) => void;
}

/** Switches marking on or off for one site. */
export function SiteSwitch({ site, isOn, onSwitch }: SiteSwitchProps) {
  const say = useSay();
  return (
    <button type="button" class="switch" role="switch" aria-checked={isOn} onClick={() => onSwitch(!isOn)}>
      <span>{site === FILES ? say('site_switch_files') : say('site_switch', site)}</span>
      <span class="switch-track" aria-hidden="true" />
    </button>
  );
}
