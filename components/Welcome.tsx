import { useSay } from './interface-text.ts';

/** What a new reader is told, once. */
export function Welcome() {
  const say = useSay();
  return (
    <section class="welcome">
      <h2>{say('welcome_title')}</h2>
      <p>{say('welcome_how')}</p>
      <p>{say('welcome_popup')}</p>
      <p>
        {say('welcome_private')} {say('not_advice')}
      </p>
    </section>
  );
}
