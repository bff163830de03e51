import { useSay } from './interface-text.ts';

export interface WelcomeProps {
  /** Are the words of the paragraph to try explained? */
  isOn: boolean;
  /** The keys that explain the next word, as the browser has them; undefined where it has none. */
  keys: string | undefined;
  onSwitch: (isOn: boolean) => void;
}

/** Three things for a new reader to try on the paragraph between them. */
export function Welcome({ isOn, keys, onSwitch }: WelcomeProps) {
  const say = useSay();
  return (
    <div class="welcome">
      <header>
        <h1>{say('welcome_title')}</h1>
        <p>{say('welcome_intro')}</p>
        <p>
          {say('welcome_private')} {say('not_advice')}
        </p>
      </header>
      <div class="welcome-steps">
        <section>
          <h2>{say('welcome_point_title')}</h2>
          <p>{say('welcome_point')}</p>
          {/* The script of the marks takes `translate` for the wish of an author, and leaves the paragraph alone. */}
          <p class="welcome-try" key={String(isOn)} {...(isOn ? {} : { translate: false })}>
            {say('welcome_paragraph')}
          </p>
        </section>
        <section>
          <h2>{say('welcome_switch_title')}</h2>
          <p>{say('welcome_switch')}</p>
          <button type="button" class="switch" role="switch" aria-checked={isOn} onClick={() => onSwitch(!isOn)}>
            <span>{say('welcome_switch_try')}</span>
            <span class="switch-track" aria-hidden="true" />
          </button>
        </section>
        <section>
          <h2>{say('welcome_keys_title')}</h2>
          <p>{keys === undefined ? say('welcome_no_keys') : say('welcome_keys', keys)}</p>
          <p>{say('welcome_select')}</p>
        </section>
        <p>
          <a class="link" href="/glossary.html">
            {say('open_glossary')}
          </a>
        </p>
      </div>
    </div>
  );
}
