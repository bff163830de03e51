import { useSay } from './interface-text.ts';

/** When a word can mean danger: what to watch for and whom to call. */
export function GetHelp({ text }: { text: string }) {
  const say = useSay();
  return (
    <section class="entry-help">
      <h3>{say('get_help')}</h3>
      <p>{text}</p>
    </section>
  );
}
