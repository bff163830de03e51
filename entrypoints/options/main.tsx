import './style.css';
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
