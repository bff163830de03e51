import type { SiteChoice, SiteMode } from '../lib/settings/site-rules.ts';
import { sayCount, useSay } from './interface-text.ts';

/** The choice between everywhere and only on some sites. Below each it says what will hold then. */
export function SiteModeChoice({ sites, siteMode, onMode }: SiteChoice & { onMode: (mode: SiteMode) => void }) {
  const say = useSay();
  const count = (state: 'on' | 'off') => Object.values(sites).filter((one) => one === state).length;
  const [off, on] = [count('off'), count('on')];
  const choices = [
    {
      mode: 'everywhere-except',
      name: say('site_mode_except'),
      effect: off > 0 ? sayCount(say, 'rules_off', off) : say('rules_off_none'),
    },
    { mode: 'only-on', name: say('site_mode_only'), effect: on > 0 ? sayCount(say, 'rules_on', on) : say('rules_on_none') },
  ] as const;
  return (
    <fieldset class="site-mode">
      <legend>{say('site_mode_title')}</legend>
      {choices.map(({ mode, name, effect }) => (
        <label key={mode} class="option">
          <input
            type="radio"
            name="site-mode"
            checked={siteMode === mode}
            aria-describedby={`site-mode-${mode}`}
            onChange={() => onMode(mode)}
          />
          <span>
            {name}
            <span class="note" id={`site-mode-${mode}`}>
              {effect}
            </span>
          </span>
        </label>
      ))}
      <p class="note">{say('site_mode_kept')}</p>
    </fieldset>
  );
}
