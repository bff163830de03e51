import '../../components/theme.css';
import '../../components/entry.css';
import '../../components/fields.css';
import '../../components/popup.css';
import '../../components/switch.css';
import { render } from 'preact';
import { SayContext } from '../../components/interface-text.ts';
import { say } from '../../lib/extension/interface-text.ts';
import { Popup } from './Popup.tsx';

document.title = say('product');
const app = document.getElementById('app');
document.body.classList.toggle('is-page', location.search.length > 0);
if (app) {
  render(
    <SayContext.Provider value={say}>
      <Popup />
    </SayContext.Provider>,
    app,
  );
}
