import { FILES } from '../lib/settings/site-rules.ts';
import type { SiteReason, SiteState } from '../lib/settings/site-state.ts';
import { useSay } from './interface-text.ts';
import type { Say } from './interface-text.ts';
import { Switch } from './Switch.tsx';

export interface SiteSwitchProps {
  site: string;
  /** The domain that the site belongs to, if it can be switched as a whole. */
  domain?: string | undefined;
  state: SiteState;
  isPrivate?: boolean;
  onSwitch: (isOn: boolean) => void;
  onSwitchWhole: (isOn: boolean) => void;
}

/** Switches marking on or off for one site, or for all of its domain, and tells why it is on or off. */
export function SiteSwitch({ site, domain, state, isPrivate = false, onSwitch, onSwitchWhole }: SiteSwitchProps) {
  const say = useSay();
  const { isOn, isWholeOn, reason } = state;
  return (
    <div class="site-switch">
      <Switch isOn={isOn} onSwitch={onSwitch}>
        {site === FILES ? say('site_switch_files') : say('site_switch', site)}
      </Switch>
      {domain === undefined || isWholeOn === undefined ? null : (
        <Switch isOn={isWholeOn} isMinor onSwitch={onSwitchWhole}>
          {say('site_switch_whole', domain)}
        </Switch>
      )}
      <div role="status" class="site-notes">
        {reason ? <p class="note">{reasonText(say, reason, isOn, domain)}</p> : null}
        {isPrivate ? <p class="note">{say('site_private')}</p> : null}
      </div>
    </div>
  );
}

function reasonText(say: Say, reason: SiteReason, isOn: boolean, domain = ''): string {
  switch (reason.is) {
    case 'whole':
      return say(isOn ? 'site_whole_on' : 'site_whole_off', reason.host);
    case 'only-here':
      return say(isOn ? 'site_only_here_on' : 'site_only_here_off', domain);
    case 'mode':
      return say('site_mode_off');
  }
}
