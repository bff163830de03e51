import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { listRules, partsOfRule } from '../lib/settings/listed-rules.ts';
import { FILES } from '../lib/settings/site-rules.ts';
import type { SiteChoice, SiteMode } from '../lib/settings/site-rules.ts';
import { AddSite } from './AddSite.tsx';
import { useSay } from './interface-text.ts';
import type { Say } from './interface-text.ts';
import { SiteModeChoice } from './SiteModeChoice.tsx';
import { Switch } from './Switch.tsx';

/** Each callback stores what was chosen, and rejects where the browser cannot. */
export interface SiteRuleListProps extends SiteChoice {
  onMode: (mode: SiteMode) => Promise<void>;
  onSet: (rule: string, state: 'on' | 'off') => Promise<void>;
  onRemove: (rule: string) => Promise<void>;
}

type Notice = { is: 'removed'; rule: string; state: 'on' | 'off' } | { is: 'on' | 'off'; rule: string } | { is: 'failed' };

/** The reader's rules for sites, to be looked through and changed, and what holds on all other sites. */
export function SiteRuleList({ sites, siteMode, onMode, onSet, onRemove }: SiteRuleListProps) {
  const say = useSay();
  const [notice, setNotice] = useState<Notice>();
  const root = useRef<HTMLDivElement>(null);
  const toFocus = useRef<string | undefined>(undefined);
  const rules = listRules(sites);

  /** Tells what came of it, moves the focus where that is needed, and answers whether it was stored. */
  const doIt = async (stored: Promise<void>, then?: Notice, focus?: string): Promise<boolean> => {
    try {
      await stored;
      toFocus.current = focus;
      setNotice(then);
      return true;
    } catch {
      setNotice({ is: 'failed' });
      return false;
    }
  };
  // What was pressed may be gone with its row: whoever works by keyboard goes on at the undo, or at the row that came back.
  useLayoutEffect(() => {
    const wanted = [...(root.current?.querySelectorAll<HTMLElement>('[data-name]') ?? [])].find(
      ({ dataset }) => dataset['name'] === toFocus.current,
    );
    if (!wanted) return;
    toFocus.current = undefined;
    wanted.focus();
  });

  return (
    <div class="site-rules" ref={root}>
      <SiteModeChoice sites={sites} siteMode={siteMode} onMode={(mode) => void doIt(onMode(mode))} />
      <h3>{say('site_list_title')}</h3>
      {rules.length > 0 ? (
        <ul class="site-list">
          {rules.map(({ rule, isOn }) => (
            <li key={rule}>
              <Switch isOn={isOn} name={rule} onSwitch={(on) => void doIt(onSet(rule, on ? 'on' : 'off'))}>
                {nameOf(say, rule)}
              </Switch>
              <button
                type="button"
                class="link"
                aria-label={say('site_remove_label', nameOf(say, rule))}
                onClick={() => void doIt(onRemove(rule), { is: 'removed', rule, state: isOn ? 'on' : 'off' }, UNDO)}
              >
                {say('site_remove')}
              </button>
            </li>
          ))}
        </ul>
      ) : (
        <p class="note">{say('site_list_empty')}</p>
      )}
      {rules.length > 1 ? <p class="note">{say('site_list_near')}</p> : null}
      <div role="status" class="site-notice">
        {notice ? <span>{textOf(say, notice)}</span> : null}
        {notice?.is === 'removed' ? (
          <button
            type="button"
            class="link"
            data-name={UNDO}
            onClick={() => void doIt(onSet(notice.rule, notice.state), undefined, notice.rule)}
          >
            {say('undo')}
          </button>
        ) : null}
      </div>
      <AddSite state={siteMode === 'only-on' ? 'on' : 'off'} onAdd={(rule, state) => doIt(onSet(rule, state), { is: state, rule })} />
    </div>
  );
}

/** No rule can be called so. */
const UNDO = '';

function nameOf(say: Say, rule: string): string {
  const { host, isWhole } = partsOfRule(rule);
  if (rule === FILES) return say('site_files');
  return isWhole ? say('site_whole', host) : host;
}

function textOf(say: Say, notice: Notice): string {
  if (notice.is === 'failed') return say('save_failed');
  if (notice.is === 'removed') return say('site_removed', nameOf(say, notice.rule));
  return say(notice.is === 'on' ? 'site_set_on' : 'site_set_off', nameOf(say, notice.rule));
}
