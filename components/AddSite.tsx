import { useRef, useState } from 'preact/hooks';
import { readTypedSite } from '../lib/settings/typed-site.ts';
import type { TypedSite } from '../lib/settings/typed-site.ts';
import { useSay } from './interface-text.ts';

const faults = {
  empty: 'site_fault_empty',
  'no-site': 'site_fault_no_site',
  'no-web-page': 'site_fault_no_web_page',
  'too-wide': 'site_fault_too_wide',
} as const;

export interface AddSiteProps {
  /** What an added rule says. */
  state: 'on' | 'off';
  /** Answers whether it could be stored: what could not stays in the field. */
  onAdd: (rule: string, state: 'on' | 'off') => Promise<boolean>;
}

/** A field for a host or an address. What is none stays in the field, with a word on what to do. */
export function AddSite({ state, onAdd }: AddSiteProps) {
  const say = useSay();
  const [fault, setFault] = useState<(TypedSite & { is: 'fault' })['why']>();
  const [isWhole, setIsWhole] = useState(false);
  const field = useRef<HTMLInputElement>(null);

  const add = async () => {
    const input = field.current;
    if (!input) return;
    const read = readTypedSite(input.value, isWhole);
    setFault(read.is === 'fault' ? read.why : undefined);
    input.focus();
    if (read.is === 'fault' || !(await onAdd(read.rule, state))) return;
    input.value = '';
    setIsWhole(false);
  };

  return (
    <form
      class="site-add"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void add();
      }}
    >
      <h3>{say('site_add_title')}</h3>
      <label>
        {say('site_add_label')}
        <input
          ref={field}
          type="text"
          class="search"
          inputMode="url"
          autocomplete="off"
          autocapitalize="off"
          spellcheck={false}
          aria-invalid={fault !== undefined}
          aria-describedby="site-add-hint site-add-fault"
          onInput={() => setFault(undefined)}
        />
      </label>
      <p class="note" id="site-add-hint">
        {say('site_add_hint')}
      </p>
      <p role="alert" class="site-fault" id="site-add-fault">
        {fault ? say(faults[fault]) : ''}
      </p>
      <label class="option">
        <input type="checkbox" checked={isWhole} onChange={(event) => setIsWhole(event.currentTarget.checked)} />
        <span>{say('site_add_whole')}</span>
      </label>
      <button type="submit" class="button">
        {say(state === 'on' ? 'site_add_on' : 'site_add_off')}
      </button>
    </form>
  );
}
