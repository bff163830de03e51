import '../../components/theme.css';
import '../../components/fields.css';
import '../../components/switch.css';
import '../../components/options.css';
import '../../components/site-rules.css';
import '../../components/own-words.css';
import '../../components/choices.css';
import { render } from 'preact';
import { SayContext } from '../../components/interface-text.ts';
import { say } from '../../lib/extension/interface-text.ts';
import { Options } from './Options.tsx';

document.title = say('options_title');
const app = document.getElementById('app');
if (app) {
  render(
    <SayContext.Provider value={say}>
      <Options />
    </SayContext.Provider>,
    app,
  );
}
