import './style.css';
import { render } from 'preact';
import { SayContext } from '../../components/interface-text.ts';
import type { Term } from '../../data/schema.ts';
import { say } from '../../lib/extension/interface-text.ts';
import { followOwnTerms } from '../../lib/extension/stored-own-words.ts';
import { Popup } from './Popup.tsx';

document.title = say('product');
const app = document.getElementById('app');
document.body.classList.toggle('is-page', location.search.length > 0);
const draw = (own: readonly Term[]) => {
  if (!app) return;
  render(
    <SayContext.Provider value={say}>
      <Popup own={own} />
    </SayContext.Provider>,
    app,
  );
};
draw([]);
followOwnTerms(draw);
